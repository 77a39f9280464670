insert into aws_rds_db_instance (db_instance_identifier, arn, db_cluster_identifier, storage_encrypted) values
    ('shop', 'shop', null, false),
    ('safe', 'safe', null, true),
    ('unread', 'unread', null, null),
    -- A member of a cluster follows the cluster.
    ('member', 'member', 'orders', false);

insert into aws_rds_db_cluster (db_cluster_identifier, arn, storage_encrypted) values
    ('orders', 'orders', false),
    ('vault', 'vault', true),
    ('dark', 'dark', null);

insert into expected (resource, status, reason) values
    ('shop', 'alarm', 'Database instance shop does not encrypt its storage.'),
    ('safe', 'ok', 'Database instance safe encrypts its storage.'),
    ('unread', 'unknown', null),
    ('orders', 'alarm', 'Database cluster orders does not encrypt its storage.'),
    ('vault', 'ok', null),
    ('dark', 'unknown', null);
