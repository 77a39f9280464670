insert into aws_elasticache_replication_group (replication_group_id, arn, auth_token_enabled, user_group_ids) values
    ('token', 'token', true, '[]'),
    ('users', 'users', false, '["web", "jobs"]'),
    ('open', 'open', false, '[]'),
    -- Either is enough, and without one of them nothing is known.
    ('users-alone', 'users-alone', null, '["web"]'),
    ('token-denied', 'token-denied', null, '[]'),
    ('unread', 'unread', null, null);

insert into aws_elasticache_cluster (cache_cluster_id, arn, engine, replication_group_id, auth_token_enabled) values
    ('open-001', 'open-001', 'redis', 'open', false),
    ('single', 'single', 'valkey', null, false),
    ('pages', 'pages', 'memcached', null, false),
    ('engine-unread', 'engine-unread', null, null, false);

insert into expected (resource, status, reason) values
    ('token', 'ok', 'Cache token asks its clients for a token.'),
    ('users', 'ok', 'Cache users lets in the users of web, jobs.'),
    ('open', 'alarm', 'Cache open accepts clients without a token or user.'),
    ('users-alone', 'ok', null),
    ('token-denied', 'unknown', null),
    ('unread', 'unknown', null),
    ('single', 'alarm', null),
    ('pages', 'skip', 'Cache pages runs Memcached, which has no users.'),
    ('engine-unread', 'unknown', null);
