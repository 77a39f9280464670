insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same cluster.
    ('arn:aws:kafka:us-east-1:111111111111:cluster/orders/1', 'orders', map {'team': 'data'},
        '{"ListClustersV2": {"ClusterName": "orders", "ClusterArn": "arn:aws:kafka:us-east-1:111111111111:cluster/orders/1",
        "ActiveOperationArn": "arn:aws:kafka:us-east-1:111111111111:cluster-operation/orders/1/2",
        "ClusterType": "PROVISIONED", "CreationTime": "2026-01-31T12:59:21+00:00", "CurrentVersion": "K1", "State": "ACTIVE",
        "StateInfo": {"Code": "x"}, "Provisioned": {"BrokerNodeGroupInfo": {"InstanceType": "kafka.m5.large",
        "ClientSubnets": ["subnet-1"]}, "CurrentBrokerSoftwareInfo": {"KafkaVersion": "3.6.0"},
        "EncryptionInfo": {"EncryptionInTransit": {"ClientBroker": "TLS", "InCluster": true}},
        "EnhancedMonitoring": "DEFAULT", "NumberOfBrokerNodes": 3}}}'),
    ('arn:aws:kafka:us-east-1:111111111111:cluster/light/1', 'light', map {},
        '{"ListClustersV2": {"ClusterName": "light", "ClusterType": "SERVERLESS", "State": "ACTIVE"}}'),
    -- As the first version of the API tells of it.
    ('arn:aws:kafka:us-east-1:111111111111:cluster/old/1', 'old', null,
        '{"ListClusters": {"ClusterName": "old", "ClusterArn": "arn:aws:kafka:us-east-1:111111111111:cluster/old/1",
        "State": "ACTIVE", "NumberOfBrokerNodes": 3, "EnhancedMonitoring": "DEFAULT"}}');

insert into expected (
    arn, title, tags, cluster_name, active_operation_arn, cluster_type, creation_time, current_version, state, provisioned,
    state_info
) values
    (
        'arn:aws:kafka:us-east-1:111111111111:cluster/orders/1', 'orders', '{"team":"data"}', 'orders',
        'arn:aws:kafka:us-east-1:111111111111:cluster-operation/orders/1/2', 'PROVISIONED', '2026-01-31 12:59:21', 'K1', 'ACTIVE',
        '{"BrokerNodeGroupInfo": {"InstanceType": "kafka.m5.large", "ClientSubnets": ["subnet-1"]}, "CurrentBrokerSoftwareInfo": {"KafkaVersion": "3.6.0"}, "EncryptionInfo": {"EncryptionInTransit": {"ClientBroker": "TLS", "InCluster": true}}, "EnhancedMonitoring": "DEFAULT", "NumberOfBrokerNodes": 3}',
        '{"Code": "x"}'
    ),
    (
        'arn:aws:kafka:us-east-1:111111111111:cluster/light/1', 'light', '{}', 'light', null, 'SERVERLESS', null, null, 'ACTIVE',
        null, null
    ),
    (
        'arn:aws:kafka:us-east-1:111111111111:cluster/old/1', 'old', null, 'old', null, 'PROVISIONED', null, null, 'ACTIVE',
        '{"NumberOfBrokerNodes": 3, "EnhancedMonitoring": "DEFAULT"}', null
    );
