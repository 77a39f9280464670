insert into aws_rds_db_instance (db_instance_identifier, arn, db_cluster_identifier, engine, enabled_cloudwatch_logs_exports) values
    ('none', 'none', null, 'mysql', '[]'),
    -- Some of them.
    ('some', 'some', null, 'mariadb', '["error", "slowquery"]'),
    ('oracle', 'oracle', null, 'oracle-se2', '["alert", "audit", "trace"]'),
    ('server', 'server', null, 'sqlserver-ex', '["agent", "error"]'),
    -- All of them, and one more.
    ('all', 'all', null, 'postgres', '["postgresql", "upgrade"]'),
    -- An engine whose logs RDS does not export.
    ('custom', 'custom', null, 'custom-oracle-ee', '[]'),
    -- A member of a cluster follows the cluster.
    ('member', 'member', 'orders', 'aurora-mysql', '[]'),
    -- The list was not read; the engine was not.
    ('unread', 'unread', null, 'mysql', null),
    ('nameless', 'nameless', null, null, '[]');

insert into aws_rds_db_cluster (db_cluster_identifier, arn, engine, enabled_cloudwatch_logs_exports) values
    ('orders', 'orders', 'aurora-mysql', '["error"]'),
    ('fleet', 'fleet', 'aurora-postgresql', '["postgresql"]'),
    ('graph', 'graph', 'neptune', '[]'),
    ('dark', 'dark', 'aurora', null);

insert into expected (resource, status, reason) values
    ('none', 'alarm', 'Database instance none does not export its logs: audit, error, general, slowquery.'),
    ('some', 'alarm', 'Database instance some does not export its logs: audit, general.'),
    ('oracle', 'alarm', 'Database instance oracle does not export its logs: listener.'),
    ('server', 'ok', null),
    ('all', 'ok', 'Database instance all exports its logs: postgresql.'),
    ('custom', 'skip', null),
    ('unread', 'unknown', null),
    ('nameless', 'unknown', null),
    ('orders', 'alarm', 'Database cluster orders does not export its logs: audit.'),
    ('fleet', 'ok', null),
    ('graph', 'skip', 'Database cluster graph runs neptune, whose logs this check does not know.'),
    ('dark', 'unknown', null);
