insert into aws_ebs_snapshot (snapshot_id, arn, title, owner_id, region, volume_id, start_time, tags) values
    ('snap-lost', 'snap-lost', 'nightly', '111111111111', 'us-east-1', 'vol-gone', '2026-01-05 03:00:00', '{"Name": "nightly"}'),
    ('snap-volume', 'snap-volume', 'snap-volume', '111111111111', 'us-east-1', 'vol-1', '2026-01-05 03:00:00', '{}'),
    ('snap-image', 'snap-image', 'snap-image', '111111111111', 'us-east-1', 'vol-gone', '2026-01-05 03:00:00', '{}'),
    -- Ninety days ago, no more.
    ('snap-young', 'snap-young', 'snap-young', '111111111111', 'us-east-1', 'vol-gone', '2026-08-22 00:00:00', '{}'),
    ('snap-backup', 'snap-backup', 'snap-backup', '111111111111', 'us-east-1', 'vol-gone', '2026-01-05 03:00:00', '{"aws:backup:source-resource": "vol-gone"}'),
    ('snap-dlm', 'snap-dlm', 'snap-dlm', '111111111111', 'us-east-1', 'vol-gone', '2026-01-05 03:00:00', '{"aws:dlm:lifecycle-policy-id": "policy-1"}'),
    ('snap-point', 'snap-point', 'snap-point', '111111111111', 'us-east-1', 'vol-gone', '2026-01-05 03:00:00', '{}'),
    -- A copy: its volume is unknown by design.
    ('snap-copy', 'snap-copy', 'snap-copy', '111111111111', 'us-east-1', 'vol-ffffffff', '2026-01-05 03:00:00', '{}'),
    ('snap-copy-image', 'snap-copy-image', 'snap-copy-image', '111111111111', 'us-east-1', 'vol-ffffffff', '2026-01-05 03:00:00', '{}'),
    -- Another account's.
    ('snap-theirs', 'snap-theirs', 'snap-theirs', '222222222222', 'us-east-1', 'vol-gone', '2026-01-05 03:00:00', '{}'),
    -- Volumes, images, backups or tags were not read.
    ('snap-far', 'snap-far', 'snap-far', '111111111111', 'us-west-1', 'vol-gone', '2026-01-05 03:00:00', '{}'),
    ('snap-dim', 'snap-dim', 'snap-dim', '111111111111', 'us-west-2', 'vol-gone', '2026-01-05 03:00:00', '{}'),
    ('snap-blind', 'snap-blind', 'snap-blind', '111111111111', 'eu-west-1', 'vol-gone', '2026-01-05 03:00:00', '{}'),
    ('snap-blind-new', 'snap-blind-new', 'snap-blind-new', '111111111111', 'eu-west-1', 'vol-gone', '2026-11-05 03:00:00', '{}'),
    ('snap-tagless', 'snap-tagless', 'snap-tagless', '111111111111', 'us-east-1', 'vol-gone', '2026-01-05 03:00:00', null);

insert into aws_ebs_volume (volume_id, arn) values ('vol-1', 'vol-1');

insert into aws_ec2_ami (image_id, arn, block_device_mappings) values
    ('ami-1', 'ami-1', '[{"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": "snap-image"}}, {"DeviceName": "/dev/xvdb", "VirtualName": "ephemeral0"}]'),
    ('ami-2', 'ami-2', '[{"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": "snap-copy-image"}}]');

insert into aws_backup_recovery_point (arn, recovery_point_arn) values
    ('one', 'arn:aws:ec2:us-east-1::snapshot/snap-point'),
    ('two', 'arn:aws:backup:us-east-1:111111111111:recovery-point:0a1b');

insert into unread (table_name, region) values
    ('aws_ebs_volume', 'us-west-1'), ('aws_ec2_ami', 'us-west-2'), ('aws_backup_recovery_point', 'eu-west-1');

insert into expected (resource, status, reason) values
    ('snap-lost', 'alarm', 'Snapshot nightly (snap-lost) was made on 2026-01-05 of volume vol-gone, which is gone, and no image is made of it.'),
    ('snap-volume', 'ok', 'Snapshot snap-volume is of volume vol-1.'),
    ('snap-image', 'ok', 'Snapshot snap-image is part of image ami-1.'),
    ('snap-young', 'ok', 'Snapshot snap-young was made on 2026-08-22.'),
    ('snap-backup', 'ok', null),
    ('snap-dlm', 'ok', null),
    ('snap-point', 'ok', null),
    ('snap-copy', 'alarm', 'Snapshot snap-copy was made on 2026-01-05 as a copy, and no image is made of it.'),
    ('snap-copy-image', 'ok', null),
    ('snap-far', 'unknown', null),
    ('snap-dim', 'unknown', null),
    ('snap-blind', 'unknown', null),
    ('snap-blind-new', 'ok', null),
    ('snap-tagless', 'unknown', null);
