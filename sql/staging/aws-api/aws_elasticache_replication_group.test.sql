insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered.
    ('arn:aws:elasticache:us-east-1:111111111111:replicationgroup:sessions', 'sessions', map {'team': 'web'},
        '{"DescribeReplicationGroups": {"ReplicationGroupId": "sessions", "Description": "web sessions",
        "GlobalReplicationGroupInfo": {}, "Status": "available", "PendingModifiedValues": {},
        "MemberClusters": ["sessions-001", "sessions-002"], "NodeGroups": [{"NodeGroupId": "0001", "Status": "available"}],
        "SnapshottingClusterId": "sessions-002", "AutomaticFailover": "enabled", "MultiAZ": "enabled",
        "ConfigurationEndpoint": {"Address": "sessions.x.clustercfg.use1.cache.amazonaws.com", "Port": 6379},
        "SnapshotRetentionLimit": 7, "SnapshotWindow": "03:00-04:00", "ClusterEnabled": true,
        "CacheNodeType": "cache.r7g.large", "AuthTokenEnabled": true,
        "AuthTokenLastModifiedDate": "2026-01-31T10:00:00+00:00", "TransitEncryptionEnabled": true,
        "AtRestEncryptionEnabled": true, "MemberClustersOutpostArns": [],
        "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1",
        "ARN": "arn:aws:elasticache:us-east-1:111111111111:replicationgroup:sessions", "UserGroupIds": ["web"],
        "LogDeliveryConfigurations": [{"LogType": "slow-log", "DestinationType": "cloudwatch-logs", "Status": "active"}],
        "ReplicationGroupCreateTime": "2024-05-01T10:00:00+00:00", "DataTiering": "disabled",
        "AutoMinorVersionUpgrade": true, "NetworkType": "ipv4", "IpDiscovery": "ipv4", "TransitEncryptionMode": "required",
        "ClusterMode": "enabled", "Engine": "valkey"},
        "ListTagsForResource": {"TagList": [{"Key": "team", "Value": "web"}]}}'),
    -- Nothing set; lists that are empty are left out. The tags were denied.
    ('arn:aws:elasticache:us-east-1:111111111111:replicationgroup:plain', 'plain', null,
        '{"DescribeReplicationGroups": {"ReplicationGroupId": "plain", "Status": "available", "SnapshotRetentionLimit": 0,
        "AuthTokenEnabled": false, "TransitEncryptionEnabled": false, "AtRestEncryptionEnabled": false},
        "ListTagsForResource": {"$error": {"code": "AccessDenied", "message": "no"}}}'),
    -- Nothing but the list.
    ('arn:aws:elasticache:us-east-1:111111111111:replicationgroup:listed', 'listed', null,
        '{"DescribeReplicationGroups": {"ReplicationGroupId": "listed"}}');

insert into expected (
    arn, replication_group_id, description, at_rest_encryption_enabled, kms_key_id, auto_minor_version_upgrade,
    ip_discovery, network_type, cluster_mode, data_tiering, transit_encryption_mode, replication_group_create_time,
    auth_token_enabled, auth_token_last_modified_date, automatic_failover, cache_node_type, cluster_enabled, multi_az,
    snapshot_retention_limit, snapshot_window, snapshotting_cluster_id, status, transit_encryption_enabled,
    configuration_endpoint, global_replication_group_info, log_delivery_configurations, member_clusters,
    member_clusters_outpost_arns, node_groups, pending_modified_values, user_group_ids, tags_src, title, tags
) values
    (
        'arn:aws:elasticache:us-east-1:111111111111:replicationgroup:sessions', 'sessions', 'web sessions', true,
        'arn:aws:kms:us-east-1:111111111111:key/k1', true, 'ipv4', 'ipv4', 'enabled', 'disabled', 'required',
        '2024-05-01 10:00:00', true, '2026-01-31 10:00:00', 'enabled', 'cache.r7g.large', true, 'enabled', 7,
        '03:00-04:00', 'sessions-002', 'available', true,
        '{"Address":"sessions.x.clustercfg.use1.cache.amazonaws.com","Port":6379}', '{}',
        '[{"LogType":"slow-log","DestinationType":"cloudwatch-logs","Status":"active"}]',
        '["sessions-001","sessions-002"]', '[]', '[{"NodeGroupId":"0001","Status":"available"}]', '{}', '["web"]',
        '[{"Key":"team","Value":"web"}]', 'sessions', '{"team":"web"}'
    ),
    (
        'arn:aws:elasticache:us-east-1:111111111111:replicationgroup:plain', 'plain', null, false, null, null, null,
        null, null, null, null, null, false, null, null, null, null, null, 0, null, null, 'available', false, null,
        null, '[]', null, null, null, null, '[]', null, 'plain', null
    ),
    (
        'arn:aws:elasticache:us-east-1:111111111111:replicationgroup:listed', 'listed', null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        '[]', null, null, null, null, '[]', null, 'listed', null
    );
