insert into aws_elasticache_replication_group (
    replication_group_id, arn, at_rest_encryption_enabled, transit_encryption_enabled, transit_encryption_mode
) values
    ('safe', 'safe', true, true, 'required'),
    -- Older versions do not tell the mode.
    ('older', 'older', true, true, null),
    ('preferred', 'preferred', true, true, 'preferred'),
    ('at-rest', 'at-rest', false, true, 'required'),
    ('bare', 'bare', false, false, null),
    -- One part missing is enough; one part there is not.
    ('half-bad', 'half-bad', null, false, null),
    ('half-good', 'half-good', true, null, null);

insert into aws_elasticache_cluster (
    cache_cluster_id, arn, engine, replication_group_id, at_rest_encryption_enabled, transit_encryption_enabled
) values
    -- A member of a group follows the group.
    ('safe-001', 'safe-001', 'redis', 'safe', false, false),
    ('single', 'single', 'redis', null, false, false),
    ('pages', 'pages', 'memcached', null, false, true),
    ('open-pages', 'open-pages', 'memcached', null, false, false),
    ('unread', 'unread', null, null, false, true);

insert into expected (resource, status, reason) values
    ('safe', 'ok', 'Cache safe is encrypted at rest and in transit.'),
    ('older', 'ok', null),
    ('preferred', 'alarm', 'Cache preferred accepts plaintext besides TLS (transit encryption mode preferred).'),
    ('at-rest', 'alarm', 'Cache at-rest is not encrypted at rest.'),
    ('bare', 'alarm', 'Cache bare is not encrypted at rest, and is not encrypted in transit.'),
    ('half-bad', 'alarm', 'Cache half-bad is not encrypted in transit.'),
    ('half-good', 'unknown', null),
    ('single', 'alarm', null),
    ('pages', 'ok', 'Cache pages is encrypted in transit.'),
    ('open-pages', 'alarm', 'Cache open-pages is not encrypted in transit.'),
    ('unread', 'unknown', null);
