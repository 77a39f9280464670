insert into aws_elasticache_replication_group (replication_group_id, arn, snapshot_retention_limit) values
    ('kept', 'kept', 7),
    ('day', 'day', 1),
    ('lost', 'lost', 0),
    ('unread', 'unread', null);

insert into aws_elasticache_cluster (cache_cluster_id, arn, engine, replication_group_id, snapshot_retention_limit) values
    -- Only one member of a group is backed up.
    ('kept-001', 'kept-001', 'valkey', 'kept', 0),
    ('single', 'single', 'redis', null, 0),
    ('single-kept', 'single-kept', 'redis', null, 3),
    ('pages', 'pages', 'memcached', null, null),
    ('engine-unread', 'engine-unread', null, null, 0);

insert into expected (resource, status, reason) values
    ('kept', 'ok', 'Cache kept keeps automatic backups for 7 day(s).'),
    ('day', 'ok', null),
    ('lost', 'alarm', 'Cache lost has no automatic backups.'),
    ('unread', 'unknown', null),
    ('single', 'alarm', null),
    ('single-kept', 'ok', null),
    ('pages', 'skip', 'Cache pages runs Memcached, which has no backups.'),
    ('engine-unread', 'unknown', null);
