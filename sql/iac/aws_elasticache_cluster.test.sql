insert into instance (address, attributes) values
    ('aws_elasticache_cluster.same', '{"id": "c1", "arn": "arn:aws:elasticache:us-east-1:111111111111:cluster:c1", "cluster_id": "c1", "engine": "memcached", "engine_version": "1.6.22", "engine_version_actual": "1.6.22", "node_type": "cache.t4g.small", "num_cache_nodes": 2, "subnet_group_name": "main", "transit_encryption_enabled": false, "snapshot_retention_limit": 0, "parameter_group_name": "default.memcached1.6", "security_group_ids": ["sg-1"]}'),
    ('aws_elasticache_cluster.other', '{"id": "c2", "arn": "arn:aws:elasticache:us-east-1:111111111111:cluster:c2", "cluster_id": "c2", "engine": "memcached", "engine_version": "1.6.22", "engine_version_actual": "1.6.22", "node_type": "cache.t4g.small", "num_cache_nodes": 2, "subnet_group_name": "main", "transit_encryption_enabled": false, "snapshot_retention_limit": 0, "parameter_group_name": "default.memcached1.6", "security_group_ids": ["sg-1"]}');

insert into aws_elasticache_cluster (arn, cache_cluster_id, engine, engine_version, cache_node_type, num_cache_nodes, cache_subnet_group_name, transit_encryption_enabled, snapshot_retention_limit, cache_parameter_group, security_groups) values
    ('arn:aws:elasticache:us-east-1:111111111111:cluster:c1', 'c1', 'memcached', '1.6.22', 'cache.t4g.small', 2, 'main', false, 0, '{"CacheParameterGroupName": "default.memcached1.6"}', '[{"SecurityGroupId": "sg-1", "Status": "active"}]'),
    ('arn:aws:elasticache:us-east-1:111111111111:cluster:c2', 'c2', 'memcached', '1.6.22', 'cache.t4g.small', 3, 'main', false, 0, '{"CacheParameterGroupName": "default.memcached1.6"}', '[{"SecurityGroupId": "sg-1", "Status": "active"}]');

insert into expected (address, change, attributes, difference) values
    ('aws_elasticache_cluster.same', 'managed', null, null),
    ('aws_elasticache_cluster.other', 'differs', 'num_cache_nodes', 'num_cache_nodes: 2 -> 3');
