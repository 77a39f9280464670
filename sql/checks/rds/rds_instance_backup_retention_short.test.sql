insert into aws_rds_db_instance (db_instance_identifier, arn, db_cluster_identifier, backup_retention_period) values
    ('short', 'short', null, 6),
    -- Seven days are enough.
    ('week', 'week', null, 7),
    -- None at all is the business of another check.
    ('none', 'none', null, 0),
    ('unread', 'unread', null, null),
    -- A member of a cluster follows the cluster.
    ('member', 'member', 'orders', 1);

insert into aws_rds_db_cluster (db_cluster_identifier, arn, backup_retention_period) values
    ('orders', 'orders', 1),
    ('month', 'month', 30),
    ('dark', 'dark', null);

insert into expected (resource, status, reason) values
    ('short', 'alarm', 'Database instance short keeps automated backups for 6 day(s).'),
    ('week', 'ok', null),
    ('none', 'skip', null),
    ('unread', 'unknown', null),
    ('orders', 'alarm', 'Database cluster orders keeps automated backups for 1 day(s).'),
    ('month', 'ok', null),
    ('dark', 'unknown', null);
