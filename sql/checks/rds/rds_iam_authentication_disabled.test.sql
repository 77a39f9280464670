insert into aws_rds_db_instance (db_instance_identifier, arn, db_cluster_identifier, engine, iam_database_authentication_enabled) values
    ('passwords', 'passwords', null, 'postgres', false),
    ('tokens', 'tokens', null, 'mysql', true),
    -- The engine has none.
    ('oracle', 'oracle', null, 'oracle-ee', false),
    -- Old answers do not tell it.
    ('old', 'old', null, 'mariadb', null),
    ('unread', 'unread', null, null, null),
    -- A member of a cluster follows the cluster.
    ('member', 'member', 'orders', 'aurora-mysql', false);

insert into aws_rds_db_cluster (db_cluster_identifier, arn, engine, iam_database_authentication_enabled) values
    ('orders', 'orders', 'aurora-postgresql', false),
    ('fleet', 'fleet', 'aurora-mysql', true),
    -- DocumentDB and Neptune have ways of their own.
    ('documents', 'documents', 'docdb', false),
    ('dark', 'dark', null, false);

insert into expected (resource, status, reason) values
    ('passwords', 'alarm', 'Database instance passwords does not take IAM credentials.'),
    ('tokens', 'ok', 'Database instance tokens takes IAM credentials.'),
    ('oracle', 'skip', 'Database instance oracle runs oracle-ee, which has no IAM authentication.'),
    ('old', 'unknown', null),
    ('unread', 'unknown', null),
    ('orders', 'alarm', null),
    ('fleet', 'ok', null),
    ('documents', 'skip', null),
    ('dark', 'unknown', null);
