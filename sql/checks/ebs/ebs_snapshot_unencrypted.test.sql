insert into aws_ebs_snapshot (snapshot_id, arn, title, owner_id, encrypted) values
    ('snap-plain', 'snap-plain', 'nightly', '111111111111', false),
    ('snap-safe', 'snap-safe', 'snap-safe', '111111111111', true),
    -- Another account's.
    ('snap-theirs', 'snap-theirs', 'snap-theirs', '222222222222', false),
    ('snap-unread', 'snap-unread', 'snap-unread', null, null);

insert into expected (resource, status, reason) values
    ('snap-plain', 'alarm', 'Snapshot nightly (snap-plain) is not encrypted.'),
    ('snap-safe', 'ok', 'Snapshot snap-safe is encrypted.'),
    ('snap-unread', 'unknown', null);
