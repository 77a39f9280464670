insert into aws_ec2_ami (image_id, arn, title, owner_id, public, launch_permissions) values
    ('ami-public', 'ami-public', 'web-2026-10', '111111111111', true, '[{"Group": "all"}]'),
    ('ami-private', 'ami-private', 'ami-private', '111111111111', false, '[]'),
    ('ami-shared', 'ami-shared', 'ami-shared', '111111111111', false, '[{"UserId": "222222222222"}]'),
    -- The permissions were refused, but the list tells enough.
    ('ami-refused', 'ami-refused', 'ami-refused', '111111111111', false, null),
    -- Another account's image, which the account may launch.
    ('ami-theirs', 'ami-theirs', 'ami-theirs', '222222222222', true, null),
    ('ami-unread', 'ami-unread', 'ami-unread', null, null, '[]');

insert into expected (resource, status, reason) values
    ('ami-public', 'alarm', 'Image web-2026-10 (ami-public) can be launched by anyone.'),
    ('ami-private', 'ok', 'Image ami-private is not public.'),
    ('ami-shared', 'ok', 'Image ami-shared is not public, but shared with 1 account or organization.'),
    ('ami-refused', 'ok', null),
    ('ami-unread', 'unknown', null);
