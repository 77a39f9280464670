insert into aws_ebs_volume (volume_id, arn, title, region, state, attachments) values
    ('vol-snap', 'arn:aws:ec2:us-east-1:111111111111:volume/vol-snap', 'data', 'us-east-1', 'in-use', '[]'),
    ('vol-backup', 'arn:aws:ec2:us-east-1:111111111111:volume/vol-backup', 'vol-backup', 'us-east-1', 'in-use', '[]'),
    -- The backup is of its instance.
    ('vol-instance', 'arn:aws:ec2:us-east-1:111111111111:volume/vol-instance', 'vol-instance', 'us-east-1', 'in-use', '[{"InstanceId": "i-1"}]'),
    -- Eight days ago, and one that did not succeed.
    ('vol-old', 'arn:aws:ec2:us-east-1:111111111111:volume/vol-old', 'vol-old', 'us-east-1', 'in-use', '[]'),
    ('vol-failed', 'arn:aws:ec2:us-east-1:111111111111:volume/vol-failed', 'vol-failed', 'us-east-1', 'in-use', '[]'),
    ('vol-none', 'arn:aws:ec2:us-east-1:111111111111:volume/vol-none', 'vol-none', 'us-east-1', 'in-use', '[]'),
    ('vol-idle', 'arn:aws:ec2:us-east-1:111111111111:volume/vol-idle', 'vol-idle', 'us-east-1', 'available', '[]'),
    -- Snapshots, or backups, of these regions were not read; a recent copy is one all the same.
    ('vol-far', 'arn:aws:ec2:us-west-1:111111111111:volume/vol-far', 'vol-far', 'us-west-1', 'in-use', '[]'),
    ('vol-dim', 'arn:aws:ec2:us-west-2:111111111111:volume/vol-dim', 'vol-dim', 'us-west-2', 'in-use', '[]'),
    ('vol-dim-snap', 'arn:aws:ec2:us-west-2:111111111111:volume/vol-dim-snap', 'vol-dim-snap', 'us-west-2', 'in-use', '[]'),
    ('vol-unread', 'arn:aws:ec2:us-east-1:111111111111:volume/vol-unread', 'vol-unread', 'us-east-1', null, '[]');

insert into aws_ebs_snapshot (snapshot_id, arn, region, volume_id, state, start_time) values
    ('snap-1', 'snap-1', 'us-east-1', 'vol-snap', 'completed', '2026-11-19 03:00:00'),
    ('snap-2', 'snap-2', 'us-east-1', 'vol-old', 'completed', '2026-11-12 03:00:00'),
    ('snap-3', 'snap-3', 'us-east-1', 'vol-failed', 'error', '2026-11-19 03:00:00'),
    ('snap-4', 'snap-4', 'us-west-2', 'vol-dim-snap', 'completed', '2026-11-19 03:00:00');

insert into aws_backup_protected_resource (arn, resource_arn, last_backup_time) values
    ('one', 'arn:aws:ec2:us-east-1:111111111111:volume/vol-backup', '2026-11-18 05:00:00'),
    ('two', 'arn:aws:ec2:us-east-1:111111111111:instance/i-1', '2026-11-19 05:00:00'),
    ('three', 'arn:aws:ec2:us-east-1:111111111111:volume/vol-old', '2026-10-01 05:00:00');

insert into unread (table_name, region) values
    ('aws_ebs_snapshot', 'us-west-1'), ('aws_backup_protected_resource', 'us-west-2');

insert into expected (resource, status, reason) values
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-snap', 'ok', 'Volume data (vol-snap) was last copied on 2026-11-19 by a snapshot.'),
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-backup', 'ok', 'Volume vol-backup was last copied on 2026-11-18 by AWS Backup.'),
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-instance', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-old', 'alarm', 'Volume vol-old was last copied on 2026-11-12 by a snapshot.'),
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-failed', 'alarm', 'Volume vol-failed has no snapshot and no backup.'),
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-none', 'alarm', null),
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-idle', 'ok', 'Volume vol-idle is not in use.'),
    ('arn:aws:ec2:us-west-1:111111111111:volume/vol-far', 'unknown', null),
    ('arn:aws:ec2:us-west-2:111111111111:volume/vol-dim', 'unknown', null),
    ('arn:aws:ec2:us-west-2:111111111111:volume/vol-dim-snap', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-unread', 'unknown', null);
