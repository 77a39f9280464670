insert into instance (address, attributes) values
    ('aws_elasticache_replication_group.same', '{"id": "g1", "arn": "arn:aws:elasticache:us-east-1:111111111111:replicationgroup:g1", "replication_group_id": "g1", "description": "d", "node_type": "cache.t4g.small", "at_rest_encryption_enabled": true, "transit_encryption_enabled": true, "kms_key_id": "", "automatic_failover_enabled": true, "multi_az_enabled": true, "snapshot_retention_limit": 1, "snapshot_window": "03:00-04:00", "auth_token": null}'),
    ('aws_elasticache_replication_group.other', '{"id": "g2", "arn": "arn:aws:elasticache:us-east-1:111111111111:replicationgroup:g2", "replication_group_id": "g2", "description": "d", "node_type": "cache.t4g.small", "at_rest_encryption_enabled": true, "transit_encryption_enabled": true, "kms_key_id": "", "automatic_failover_enabled": true, "multi_az_enabled": true, "snapshot_retention_limit": 1, "snapshot_window": "03:00-04:00", "auth_token": null}');

insert into aws_elasticache_replication_group (arn, replication_group_id, description, cache_node_type, at_rest_encryption_enabled, transit_encryption_enabled, automatic_failover, multi_az, snapshot_retention_limit, snapshot_window) values
    ('arn:aws:elasticache:us-east-1:111111111111:replicationgroup:g1', 'g1', 'd', 'cache.t4g.small', true, true, 'enabled', 'enabled', 1, '03:00-04:00'),
    ('arn:aws:elasticache:us-east-1:111111111111:replicationgroup:g2', 'g2', 'd', 'cache.t4g.small', true, true, 'disabled', 'enabled', 1, '03:00-04:00');

insert into expected (address, change, attributes, difference) values
    ('aws_elasticache_replication_group.same', 'managed', null, null),
    ('aws_elasticache_replication_group.other', 'differs', 'automatic_failover_enabled', 'automatic_failover_enabled: true -> false');
