insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The API's fixture tells of the same cluster.
    ('arn:aws:ecs:us-east-1:111111111111:cluster/web', 'arn:aws:ecs:us-east-1:111111111111:cluster/web', 'web', map {'team': 'shop'}, '{
        "ConfigurationItem": {"configuration": {
            "Arn": "arn:aws:ecs:us-east-1:111111111111:cluster/web", "ClusterName": "web", "CapacityProviders": ["FARGATE", "FARGATE_SPOT"],
            "DefaultCapacityProviderStrategy": [{"CapacityProvider": "FARGATE", "Weight": 1, "Base": 0}],
            "ClusterSettings": [{"Name": "containerInsights", "Value": "enabled"}],
            "Configuration": {"ExecuteCommandConfiguration": {
                "KmsKeyId": "alias/exec", "Logging": "OVERRIDE",
                "LogConfiguration": {"CloudWatchLogGroupName": "exec", "CloudWatchEncryptionEnabled": true, "S3EncryptionEnabled": false}
            }},
            "Tags": [{"Key": "team", "Value": "shop"}]
        }, "supplementaryConfiguration": {}}
    }'),
    ('arn:aws:ecs:us-east-1:111111111111:cluster/plain', 'arn:aws:ecs:us-east-1:111111111111:cluster/plain', 'plain', map {}, '{
        "ConfigurationItem": {"configuration": {
            "Arn": "arn:aws:ecs:us-east-1:111111111111:cluster/plain", "ClusterName": "plain", "CapacityProviders": [],
            "DefaultCapacityProviderStrategy": [], "ClusterSettings": [{"Name": "containerInsights", "Value": "disabled"}]
        }}
    }'),
    ('arn:aws:ecs:us-east-1:111111111111:cluster/empty', 'arn:aws:ecs:us-east-1:111111111111:cluster/empty', null, null, '{"ConfigurationItem": {}}');

insert into expected (
    arn, cluster_arn, cluster_name, title, tags, capacity_providers, default_capacity_provider_strategy, settings,
    execute_command_configuration, tags_src
) values
    ('arn:aws:ecs:us-east-1:111111111111:cluster/web', 'arn:aws:ecs:us-east-1:111111111111:cluster/web', 'web', 'web', '{"team":"shop"}',
        '["FARGATE","FARGATE_SPOT"]', '[{"capacityProvider":"FARGATE","weight":1,"base":0}]', '[{"name":"containerInsights","value":"enabled"}]',
        '{"kmsKeyId":"alias/exec","logging":"OVERRIDE","logConfiguration":{"cloudWatchLogGroupName":"exec","cloudWatchEncryptionEnabled":true,"s3EncryptionEnabled":false}}',
        '[{"key":"team","value":"shop"}]'),
    ('arn:aws:ecs:us-east-1:111111111111:cluster/plain', 'arn:aws:ecs:us-east-1:111111111111:cluster/plain', 'plain', 'plain', '{}', '[]', '[]',
        '[{"name":"containerInsights","value":"disabled"}]', '{}', null),
    ('arn:aws:ecs:us-east-1:111111111111:cluster/empty', 'arn:aws:ecs:us-east-1:111111111111:cluster/empty', 'empty', 'empty', null, null, null,
        null, null, null);
