insert into aws_rds_db_instance (db_instance_identifier, arn, db_cluster_identifier, multi_az, read_replica_source_db_instance_identifier) values
    ('single', 'single', null, false, null),
    ('pair', 'pair', null, true, null),
    -- A read replica is judged through its source.
    ('replica', 'replica', null, false, 'single'),
    ('unread', 'unread', null, null, null),
    -- A member of a cluster follows the cluster.
    ('member', 'member', 'orders', false, null);

insert into aws_rds_db_cluster (db_cluster_identifier, arn, multi_az, engine_mode) values
    ('orders', 'orders', false, 'provisioned'),
    ('spread', 'spread', true, 'provisioned'),
    ('serverless', 'serverless', false, 'serverless'),
    -- Multi-AZ clusters tell no engine mode.
    ('classic', 'classic', true, null),
    ('dark', 'dark', null, null);

insert into expected (resource, status, reason) values
    ('single', 'alarm', 'Database instance single runs in one Availability Zone only.'),
    ('pair', 'ok', 'Database instance pair runs in several Availability Zones.'),
    ('replica', 'skip', 'Database instance replica is a read replica of single.'),
    ('unread', 'unknown', null),
    ('orders', 'alarm', null),
    ('spread', 'ok', null),
    ('serverless', 'skip', null),
    ('classic', 'ok', null),
    ('dark', 'unknown', null);
