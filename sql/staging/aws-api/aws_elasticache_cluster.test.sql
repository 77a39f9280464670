insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered.
    ('arn:aws:elasticache:us-east-1:111111111111:cluster:sessions-001', 'sessions-001', map {'team': 'web'},
        '{"DescribeCacheClusters": {"CacheClusterId": "sessions-001",
        "ConfigurationEndpoint": {"Address": "sessions.x.cfg.use1.cache.amazonaws.com", "Port": 11211},
        "ClientDownloadLandingPage": "https://console.aws.amazon.com/elasticache/home#client-download:",
        "CacheNodeType": "cache.r7g.large", "Engine": "redis", "EngineVersion": "7.1.0", "CacheClusterStatus": "available",
        "NumCacheNodes": 1, "PreferredAvailabilityZone": "us-east-1a",
        "PreferredOutpostArn": "arn:aws:outposts:us-east-1:111111111111:outpost/op-1",
        "CacheClusterCreateTime": "2024-05-01T10:00:00+00:00", "PreferredMaintenanceWindow": "sun:05:00-sun:06:00",
        "PendingModifiedValues": {}, "NotificationConfiguration": {"TopicArn": "arn:aws:sns:us-east-1:111111111111:cache",
        "TopicStatus": "active"}, "CacheSecurityGroups": [],
        "CacheParameterGroup": {"CacheParameterGroupName": "default.redis7", "ParameterApplyStatus": "in-sync"},
        "CacheSubnetGroupName": "private", "CacheNodes": [{"CacheNodeId": "0001"}], "AutoMinorVersionUpgrade": true,
        "SecurityGroups": [{"SecurityGroupId": "sg-01", "Status": "active"}], "ReplicationGroupId": "sessions",
        "SnapshotRetentionLimit": 7, "SnapshotWindow": "03:00-04:00", "AuthTokenEnabled": true,
        "AuthTokenLastModifiedDate": "2026-01-31T10:00:00+00:00", "TransitEncryptionEnabled": true,
        "AtRestEncryptionEnabled": true, "ARN": "arn:aws:elasticache:us-east-1:111111111111:cluster:sessions-001",
        "ReplicationGroupLogDeliveryEnabled": false,
        "LogDeliveryConfigurations": [{"LogType": "slow-log", "DestinationType": "cloudwatch-logs", "Status": "active"}],
        "NetworkType": "ipv4", "IpDiscovery": "ipv4", "TransitEncryptionMode": "required"},
        "ListTagsForResource": {"TagList": [{"Key": "team", "Value": "web"}]}}'),
    -- Memcached, outside of a group; lists that are empty are left out. The tags were denied.
    ('arn:aws:elasticache:us-east-1:111111111111:cluster:pages', 'pages', null,
        '{"DescribeCacheClusters": {"CacheClusterId": "pages", "Engine": "memcached", "EngineVersion": "1.6.22",
        "NumCacheNodes": 3, "PreferredAvailabilityZone": "Multiple", "TransitEncryptionEnabled": false,
        "AtRestEncryptionEnabled": false, "AuthTokenEnabled": false},
        "ListTagsForResource": {"$error": {"code": "AccessDenied", "message": "no"}}}'),
    -- Nothing but the list.
    ('arn:aws:elasticache:us-east-1:111111111111:cluster:listed', 'listed', null,
        '{"DescribeCacheClusters": {"CacheClusterId": "listed"}}');

insert into expected (
    arn, cache_cluster_id, cache_node_type, cache_cluster_status, at_rest_encryption_enabled, auth_token_enabled,
    auto_minor_version_upgrade, cache_cluster_create_time, ip_discovery, network_type, transit_encryption_mode,
    preferred_outpost_arn, cache_subnet_group_name, client_download_landing_page, engine, engine_version,
    num_cache_nodes, preferred_availability_zone, preferred_maintenance_window, replication_group_id,
    snapshot_retention_limit, snapshot_window, transit_encryption_enabled, auth_token_last_modified_date,
    replication_group_log_delivery_enabled, cache_parameter_group, cache_nodes, notification_configuration,
    pending_modified_values, security_groups, configuration_endpoint, cache_security_groups,
    log_delivery_configurations, tags_src, title, tags
) values
    (
        'arn:aws:elasticache:us-east-1:111111111111:cluster:sessions-001', 'sessions-001', 'cache.r7g.large',
        'available', true, true, true, '2024-05-01 10:00:00', 'ipv4', 'ipv4', 'required',
        'arn:aws:outposts:us-east-1:111111111111:outpost/op-1', 'private',
        'https://console.aws.amazon.com/elasticache/home#client-download:', 'redis', '7.1.0', 1, 'us-east-1a',
        'sun:05:00-sun:06:00', 'sessions', 7, '03:00-04:00', true, '2026-01-31 10:00:00', false,
        '{"CacheParameterGroupName":"default.redis7","ParameterApplyStatus":"in-sync"}', '[{"CacheNodeId":"0001"}]',
        '{"TopicArn":"arn:aws:sns:us-east-1:111111111111:cache","TopicStatus":"active"}', '{}',
        '[{"SecurityGroupId":"sg-01","Status":"active"}]',
        '{"Address":"sessions.x.cfg.use1.cache.amazonaws.com","Port":11211}', '[]',
        '[{"LogType":"slow-log","DestinationType":"cloudwatch-logs","Status":"active"}]',
        '[{"Key":"team","Value":"web"}]', 'sessions-001', '{"team":"web"}'
    ),
    (
        'arn:aws:elasticache:us-east-1:111111111111:cluster:pages', 'pages', null, null, false, false, null, null,
        null, null, null, null, null, null, 'memcached', '1.6.22', 3, 'Multiple', null, null, null, null, false, null,
        null, null, null, null, null, null, null, null, '[]', null, 'pages', null
    ),
    (
        'arn:aws:elasticache:us-east-1:111111111111:cluster:listed', 'listed', null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, '[]', null, 'listed', null
    );
