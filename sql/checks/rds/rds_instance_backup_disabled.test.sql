insert into aws_rds_db_instance (
    db_instance_identifier, arn, db_cluster_identifier, backup_retention_period, read_replica_source_db_instance_identifier
) values
    ('none', 'none', null, 0, null),
    ('some', 'some', null, 1, null),
    ('replica', 'replica', null, 0, 'some'),
    -- A member of a cluster follows the cluster.
    ('member', 'member', 'orders', 0, null),
    ('unread', 'unread', null, null, null);

insert into expected (resource, status, reason) values
    ('none', 'alarm', 'Database instance none has no automated backups.'),
    ('some', 'ok', 'Database instance some keeps automated backups for 1 day(s).'),
    ('replica', 'skip', 'Database instance replica is a read replica of some.'),
    ('unread', 'unknown', null);
