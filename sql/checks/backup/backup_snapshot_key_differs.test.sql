insert into aws_ebs_volume (volume_id, arn, region, encrypted, kms_key_id) values
    ('vol-1', 'vol-1', 'us-east-1', true, 'arn:aws:kms:us-east-1:111111111111:key/1'),
    ('vol-plain', 'vol-plain', 'us-east-1', false, null),
    ('vol-dim', 'vol-dim', 'us-east-1', null, null);

insert into aws_ebs_snapshot (snapshot_id, arn, region, owner_id, volume_id, encrypted, kms_key_id) values
    ('snap-same', 'snap-same', 'us-east-1', '111111111111', 'vol-1', true, 'arn:aws:kms:us-east-1:111111111111:key/1'),
    ('snap-other', 'snap-other', 'us-east-1', '111111111111', 'vol-1', true, 'arn:aws:kms:us-east-1:111111111111:key/2'),
    ('snap-account', 'snap-account', 'us-east-1', '111111111111', 'vol-1', true, 'arn:aws:kms:us-east-1:222222222222:key/9'),
    ('snap-copy', 'snap-copy', 'us-east-1', '111111111111', 'vol-ffffffff', true, 'arn:aws:kms:us-east-1:111111111111:key/2'),
    ('snap-gone', 'snap-gone', 'us-east-1', '111111111111', 'vol-gone', true, 'arn:aws:kms:us-east-1:111111111111:key/2'),
    ('snap-open', 'snap-open', 'us-east-1', '111111111111', 'vol-1', false, null),
    ('snap-of-plain', 'snap-of-plain', 'us-east-1', '111111111111', 'vol-plain', true, 'arn:aws:kms:us-east-1:111111111111:key/2'),
    ('snap-theirs', 'snap-theirs', 'us-east-1', '222222222222', 'vol-1', true, 'arn:aws:kms:us-east-1:222222222222:key/9'),
    -- The volume's encryption, or all volumes, or the snapshot's key were not read.
    ('snap-dim', 'snap-dim', 'us-east-1', '111111111111', 'vol-dim', true, 'arn:aws:kms:us-east-1:111111111111:key/2'),
    ('snap-far', 'snap-far', 'us-west-2', '111111111111', 'vol-far', true, 'arn:aws:kms:us-west-2:111111111111:key/2'),
    ('snap-unread', 'snap-unread', 'us-east-1', '111111111111', 'vol-1', null, null);

insert into aws_rds_db_instance (db_instance_identifier, arn, resource_id, storage_encrypted, kms_key_id) values
    ('orders', 'orders', 'db-1', true, 'arn:aws:kms:us-east-1:111111111111:key/1');

insert into aws_rds_db_snapshot (db_snapshot_identifier, arn, db_instance_identifier, dbi_resource_id, encrypted, kms_key_id, source_region) values
    ('orders-1', 'orders-1', 'orders', 'db-1', true, 'arn:aws:kms:us-east-1:111111111111:key/1', null),
    -- A copy within the region.
    ('orders-2', 'orders-2', 'orders', 'db-1', true, 'arn:aws:kms:us-east-1:111111111111:key/2', 'us-east-1'),
    ('orders-3', 'orders-3', 'orders', 'db-1', true, 'arn:aws:kms:us-east-1:111111111111:key/2', 'eu-central-1'),
    -- An instance of the same name that is gone.
    ('orders-0', 'orders-0', 'orders', 'db-0', true, 'arn:aws:kms:us-east-1:111111111111:key/2', null);

insert into unread (table_name, region) values ('aws_ebs_volume', 'us-west-2');

insert into expected (resource, status, reason) values
    ('snap-same', 'ok', 'Snapshot snap-same is encrypted with the key of volume vol-1.'),
    ('snap-other', 'alarm', 'Snapshot snap-other is encrypted with arn:aws:kms:us-east-1:111111111111:key/2, and volume vol-1 with arn:aws:kms:us-east-1:111111111111:key/1.'),
    ('snap-account', 'skip', null),
    ('snap-copy', 'skip', 'Snapshot snap-copy is a copy whose source is elsewhere.'),
    ('snap-gone', 'ok', 'Snapshot snap-gone outlived volume vol-gone.'),
    ('snap-open', 'skip', 'Snapshot snap-open is not encrypted.'),
    ('snap-of-plain', 'skip', null),
    ('snap-dim', 'unknown', null),
    ('snap-far', 'unknown', null),
    ('snap-unread', 'unknown', null),
    ('orders-1', 'ok', null),
    ('orders-2', 'alarm', null),
    ('orders-3', 'skip', null),
    ('orders-0', 'ok', 'Snapshot orders-0 outlived database orders.');
