insert into aws_rds_db_instance (db_instance_identifier, arn, db_cluster_identifier, deletion_protection) values
    ('loose', 'loose', null, false),
    ('held', 'held', null, true),
    -- Old answers do not tell it.
    ('unread', 'unread', null, null),
    -- A member of a cluster follows the cluster.
    ('member', 'member', 'orders', false);

insert into aws_rds_db_cluster (db_cluster_identifier, arn, deletion_protection) values
    ('orders', 'orders', false),
    ('vault', 'vault', true),
    ('dark', 'dark', null);

insert into expected (resource, status, reason) values
    ('loose', 'alarm', 'Database instance loose is not protected against deletion.'),
    ('held', 'ok', 'Database instance held is protected against deletion.'),
    ('unread', 'unknown', null),
    ('orders', 'alarm', null),
    ('vault', 'ok', null),
    ('dark', 'unknown', null);
