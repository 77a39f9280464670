insert into aws_rds_db_snapshot (db_snapshot_identifier, arn, type, encrypted) values
    ('plain', 'plain', 'automated', false),
    ('safe', 'safe', 'manual', true),
    -- Another account's.
    ('theirs', 'theirs', 'shared', false),
    ('unread', 'unread', null, null);

insert into aws_rds_db_cluster_snapshot (db_cluster_snapshot_identifier, arn, type, storage_encrypted) values
    ('orders', 'orders', 'manual', false),
    ('vault', 'vault', 'manual', true),
    ('dark', 'dark', 'manual', null);

insert into expected (resource, status, reason) values
    ('plain', 'alarm', 'Database snapshot plain is not encrypted.'),
    ('safe', 'ok', 'Database snapshot safe is encrypted.'),
    ('unread', 'unknown', null),
    ('orders', 'alarm', 'Cluster snapshot orders is not encrypted.'),
    ('vault', 'ok', null),
    ('dark', 'unknown', null);
