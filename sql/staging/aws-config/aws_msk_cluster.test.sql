insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same cluster.
    ('arn:aws:kafka:us-east-1:111111111111:cluster/orders/1', 'orders', map {'team': 'data'},
        '{"ConfigurationItem": {"configuration": {"Arn": "arn:aws:kafka:us-east-1:111111111111:cluster/orders/1",
        "ClusterName": "orders", "CurrentVersion": "K1", "KafkaVersion": "3.6.0",
        "BrokerNodeGroupInfo": {"InstanceType": "kafka.m5.large", "ClientSubnets": ["subnet-1"]},
        "EncryptionInfo": {"EncryptionInTransit": {"ClientBroker": "TLS", "InCluster": true}},
        "EnhancedMonitoring": "DEFAULT", "NumberOfBrokerNodes": 3}}}'),
    -- An item that holds nothing of it.
    ('arn:aws:kafka:us-east-1:111111111111:cluster/bare/1', 'bare', null, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (arn, title, tags, cluster_name, cluster_type, current_version, provisioned) values
    (
        'arn:aws:kafka:us-east-1:111111111111:cluster/orders/1', 'orders', '{"team":"data"}', 'orders', 'PROVISIONED', 'K1',
        '{"BrokerNodeGroupInfo": {"InstanceType": "kafka.m5.large", "ClientSubnets": ["subnet-1"]}, "CurrentBrokerSoftwareInfo": {"KafkaVersion": "3.6.0"}, "EncryptionInfo": {"EncryptionInTransit": {"ClientBroker": "TLS", "InCluster": true}}, "EnhancedMonitoring": "DEFAULT", "NumberOfBrokerNodes": 3}'
    ),
    ('arn:aws:kafka:us-east-1:111111111111:cluster/bare/1', null, null, null, null, null, null);
