insert into before.aws_ebs_volume (volume_id, title, arn, encrypted) values ('vol-1', 'data', 'arn:vol-1', false);

insert into after.aws_ebs_volume (volume_id, title, arn, encrypted) values
    -- Not new.
    ('vol-1', 'data', 'arn:vol-1', false),
    ('vol-2', 'scratch', 'arn:vol-2', false),
    ('vol-3', 'vol-3', 'arn:vol-3', false),
    ('vol-4', 'logs', 'arn:vol-4', true),
    -- Not told.
    ('vol-5', 'blank', 'arn:vol-5', null);

insert into after.aws_rds_db_instance (db_instance_identifier, db_cluster_identifier, arn, storage_encrypted) values
    ('shop', null, 'arn:shop', false),
    -- A member follows its cluster, which is told of.
    ('ledger-1', 'ledger', 'arn:ledger-1', false);

insert into after.aws_rds_db_cluster (db_cluster_identifier, arn, storage_encrypted) values ('ledger', 'arn:ledger', false);

insert into after.aws_efs_file_system (file_system_id, name, arn, encrypted) values
    ('fs-1', 'share', 'arn:fs-1', false), ('fs-2', null, 'arn:fs-2', true);

insert into after.aws_redshift_cluster (cluster_identifier, arn, encrypted) values ('warehouse', 'arn:warehouse', false);

insert into after.aws_elasticache_replication_group (replication_group_id, arn, at_rest_encryption_enabled) values
    ('sessions', 'arn:sessions', false), ('carts', 'arn:carts', true);

-- Volumes were not read there in the earlier snapshot; file systems were.
insert into after.aws_ebs_volume (volume_id, title, arn, region, encrypted) values
    ('vol-6', 'far', 'arn:vol-6', 'eu-west-1', false), ('vol-7', 'fine', 'arn:vol-7', 'eu-west-1', true);

insert into after.aws_efs_file_system (file_system_id, name, arn, region, encrypted) values ('fs-3', null, 'arn:fs-3', 'eu-west-1', false);

insert into unread (side, table_name, region) values ('before', 'aws_ebs_volume', 'eu-west-1');

insert into expected (resource, change, reason) values
    ('arn:vol-2', 'fired', 'Volume scratch (vol-2) is new, and not encrypted.'),
    ('arn:vol-3', 'fired', 'Volume vol-3 is new, and not encrypted.'),
    ('arn:vol-5', 'incomparable', null),
    ('arn:shop', 'fired', 'Database instance shop is new, and not encrypted.'),
    ('arn:ledger', 'fired', 'Database cluster ledger is new, and not encrypted.'),
    ('arn:fs-1', 'fired', 'File system share (fs-1) is new, and not encrypted.'),
    ('arn:fs-3', 'fired', 'File system fs-3 is new, and not encrypted.'),
    ('arn:warehouse', 'fired', 'Cluster warehouse is new, and not encrypted.'),
    ('arn:sessions', 'fired', 'Cache sessions is new, and not encrypted.'),
    ('arn:vol-6', 'incomparable', 'Not comparable: aws_ebs_volume was not read in both snapshots.');
