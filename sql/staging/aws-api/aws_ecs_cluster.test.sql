insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same cluster.
    ('arn:aws:ecs:us-east-1:111111111111:cluster/web', 'arn:aws:ecs:us-east-1:111111111111:cluster/web', 'web', map {'team': 'shop'}, '{
        "ListClusters": "arn:aws:ecs:us-east-1:111111111111:cluster/web",
        "DescribeClusters": {
            "clusterArn": "arn:aws:ecs:us-east-1:111111111111:cluster/web", "clusterName": "web",
            "configuration": {"executeCommandConfiguration": {
                "kmsKeyId": "alias/exec", "logging": "OVERRIDE",
                "logConfiguration": {"cloudWatchLogGroupName": "exec", "cloudWatchEncryptionEnabled": true, "s3EncryptionEnabled": false}
            }},
            "status": "ACTIVE", "registeredContainerInstancesCount": 1, "runningTasksCount": 2, "pendingTasksCount": 3,
            "activeServicesCount": 4, "statistics": [{"name": "runningFargateTasksCount", "value": "2"}],
            "tags": [{"key": "team", "value": "shop"}], "settings": [{"name": "containerInsights", "value": "enabled"}],
            "capacityProviders": ["FARGATE", "FARGATE_SPOT"],
            "defaultCapacityProviderStrategy": [{"capacityProvider": "FARGATE", "weight": 1, "base": 0}],
            "attachments": [{"id": "a", "type": "managed_draining", "status": "CREATED", "details": []}],
            "attachmentsStatus": "UPDATE_COMPLETE",
            "serviceConnectDefaults": {"namespace": "arn:aws:servicediscovery:us-east-1:111111111111:namespace/ns-1"}
        }
    }'),
    -- As the API describes a cluster for which nothing is set.
    ('arn:aws:ecs:us-east-1:111111111111:cluster/default', 'arn:aws:ecs:us-east-1:111111111111:cluster/default', 'default', null, '{
        "ListClusters": "arn:aws:ecs:us-east-1:111111111111:cluster/default",
        "DescribeClusters": {
            "clusterArn": "arn:aws:ecs:us-east-1:111111111111:cluster/default", "clusterName": "default", "status": "ACTIVE",
            "registeredContainerInstancesCount": 0, "runningTasksCount": 0, "pendingTasksCount": 0, "activeServicesCount": 0,
            "statistics": [], "tags": [], "settings": [], "capacityProviders": [], "defaultCapacityProviderStrategy": []
        }
    }'),
    ('arn:aws:ecs:us-east-1:111111111111:cluster/denied', 'arn:aws:ecs:us-east-1:111111111111:cluster/denied', 'denied', null, '{
        "ListClusters": "arn:aws:ecs:us-east-1:111111111111:cluster/denied",
        "DescribeClusters": {"$error": {"code": "AccessDeniedException", "message": "no"}}
    }'),
    ('arn:aws:ecs:us-east-1:111111111111:cluster/listed', 'arn:aws:ecs:us-east-1:111111111111:cluster/listed', null, null,
        '{"ListClusters": "arn:aws:ecs:us-east-1:111111111111:cluster/listed"}');

insert into expected (
    arn, cluster_arn, cluster_name, title, tags, status, active_services_count, running_tasks_count, pending_tasks_count,
    registered_container_instances_count, capacity_providers, default_capacity_provider_strategy, settings, statistics,
    execute_command_configuration, service_connect_defaults_namespace, attachments, attachments_status, tags_src
) values
    ('arn:aws:ecs:us-east-1:111111111111:cluster/web', 'arn:aws:ecs:us-east-1:111111111111:cluster/web', 'web', 'web', '{"team":"shop"}',
        'ACTIVE', 4, 2, 3, 1, '["FARGATE","FARGATE_SPOT"]', '[{"capacityProvider":"FARGATE","weight":1,"base":0}]',
        '[{"name":"containerInsights","value":"enabled"}]', '[{"name":"runningFargateTasksCount","value":"2"}]',
        '{"kmsKeyId":"alias/exec","logging":"OVERRIDE","logConfiguration":{"cloudWatchLogGroupName":"exec","cloudWatchEncryptionEnabled":true,"s3EncryptionEnabled":false}}',
        'arn:aws:servicediscovery:us-east-1:111111111111:namespace/ns-1',
        '[{"id":"a","type":"managed_draining","status":"CREATED","details":[]}]', 'UPDATE_COMPLETE', '[{"key":"team","value":"shop"}]'),
    ('arn:aws:ecs:us-east-1:111111111111:cluster/default', 'arn:aws:ecs:us-east-1:111111111111:cluster/default', 'default', 'default', null,
        'ACTIVE', 0, 0, 0, 0, '[]', '[]', '[]', '[]', '{}', null, null, null, '[]'),
    ('arn:aws:ecs:us-east-1:111111111111:cluster/denied', 'arn:aws:ecs:us-east-1:111111111111:cluster/denied', 'denied', 'denied', null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null),
    ('arn:aws:ecs:us-east-1:111111111111:cluster/listed', 'arn:aws:ecs:us-east-1:111111111111:cluster/listed', 'listed', 'listed', null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null);
