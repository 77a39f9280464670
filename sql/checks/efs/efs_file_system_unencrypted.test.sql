insert into aws_efs_file_system (file_system_id, arn, title, encrypted) values
    ('fs-plain', 'fs-plain', 'shared', false),
    ('fs-safe', 'fs-safe', 'fs-safe', true),
    ('fs-unread', 'fs-unread', 'fs-unread', null);

insert into expected (resource, status, reason) values
    ('fs-plain', 'alarm', 'File system shared (fs-plain) is not encrypted.'),
    ('fs-safe', 'ok', 'File system fs-safe is encrypted.'),
    ('fs-unread', 'unknown', null);
