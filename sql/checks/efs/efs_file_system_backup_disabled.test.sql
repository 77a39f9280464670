insert into aws_efs_file_system (file_system_id, arn, title, region, automatic_backups) values
    ('fs-on', 'fs-on', 'shared', 'us-east-1', 'enabled'),
    ('fs-off', 'fs-off', 'fs-off', 'us-east-1', 'disabled'),
    -- A plan backs it up; another one did so long ago.
    ('fs-plan', 'fs-plan', 'fs-plan', 'us-east-1', 'disabled'),
    ('fs-old', 'fs-old', 'fs-old', 'us-east-1', 'disabled'),
    ('fs-turning-off', 'fs-turning-off', 'fs-turning-off', 'us-east-1', 'disabling'),
    -- Backups of this region were not read.
    ('fs-far', 'fs-far', 'fs-far', 'us-west-2', 'disabled'),
    ('fs-far-on', 'fs-far-on', 'fs-far-on', 'us-west-2', 'enabled'),
    -- The backup policy was refused.
    ('fs-dim', 'fs-dim', 'fs-dim', 'us-east-1', null),
    ('fs-dim-plan', 'fs-dim-plan', 'fs-dim-plan', 'us-east-1', null);

insert into aws_backup_protected_resource (arn, resource_arn, last_backup_time) values
    ('one', 'fs-plan', '2026-11-19 05:00:00'), ('two', 'fs-old', '2026-11-01 05:00:00'), ('three', 'fs-dim-plan', '2026-11-19 05:00:00');

insert into unread (table_name, region) values ('aws_backup_protected_resource', 'us-west-2');

insert into expected (resource, status, reason) values
    ('fs-on', 'ok', 'File system shared (fs-on) has automatic backups on.'),
    ('fs-off', 'alarm', 'File system fs-off has automatic backups off and no backup by AWS Backup.'),
    ('fs-plan', 'ok', 'File system fs-plan was last backed up on 2026-11-19.'),
    ('fs-old', 'alarm', 'File system fs-old has automatic backups off and was last backed up on 2026-11-01.'),
    ('fs-turning-off', 'alarm', null),
    ('fs-far', 'unknown', null),
    ('fs-far-on', 'ok', null),
    ('fs-dim', 'unknown', null),
    ('fs-dim-plan', 'ok', null);
