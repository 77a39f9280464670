insert into aws_rds_db_instance (db_instance_identifier, arn, db_cluster_identifier, auto_minor_version_upgrade) values
    ('fixed', 'fixed', null, false),
    ('fresh', 'fresh', null, true),
    ('unread', 'unread', null, null),
    -- A member of a cluster follows the cluster.
    ('member', 'member', 'orders', false);

insert into aws_rds_db_cluster (db_cluster_identifier, arn, auto_minor_version_upgrade) values
    ('orders', 'orders', false),
    ('fleet', 'fleet', true),
    -- Old answers do not tell it of clusters.
    ('dark', 'dark', null);

insert into expected (resource, status, reason) values
    ('fixed', 'alarm', 'Database instance fixed does not take minor engine versions automatically.'),
    ('fresh', 'ok', 'Database instance fresh takes minor engine versions automatically.'),
    ('unread', 'unknown', null),
    ('orders', 'alarm', null),
    ('fleet', 'ok', null),
    ('dark', 'unknown', null);
