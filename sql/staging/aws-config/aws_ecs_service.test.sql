insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The API's fixture tells of the same service.
    ('arn:aws:ecs:us-east-1:111111111111:service/web/shop', 'arn:aws:ecs:us-east-1:111111111111:service/web/shop', 'shop', map {'team': 'shop'}, '{
        "ConfigurationItem": {"configuration": {
            "ServiceArn": "arn:aws:ecs:us-east-1:111111111111:service/web/shop", "CapacityProviderStrategy": [],
            "Cluster": "arn:aws:ecs:us-east-1:111111111111:cluster/web",
            "DeploymentConfiguration": {"MaximumPercent": 200, "MinimumHealthyPercent": 100, "DeploymentCircuitBreaker": {"Enable": true, "Rollback": true}},
            "DeploymentController": {"Type": "ECS"}, "DesiredCount": 2, "EnableECSManagedTags": true, "EnableExecuteCommand": false,
            "HealthCheckGracePeriodSeconds": 60, "LaunchType": "FARGATE",
            "LoadBalancers": [{"TargetGroupArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/shop/1", "ContainerName": "app", "ContainerPort": 80}],
            "Name": "shop",
            "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["subnet-1"], "SecurityGroups": ["sg-1"], "AssignPublicIp": "DISABLED"}},
            "PlacementConstraints": [{"Type": "memberOf", "Expression": "attribute:ecs.os-type == linux"}],
            "PlacementStrategies": [{"Type": "spread", "Field": "attribute:ecs.availability-zone"}], "PlatformVersion": "LATEST",
            "PropagateTags": "SERVICE", "Role": "arn:aws:iam::111111111111:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS",
            "SchedulingStrategy": "REPLICA", "ServiceName": "shop",
            "ServiceRegistries": [{"RegistryArn": "arn:aws:servicediscovery:us-east-1:111111111111:service/srv-1"}],
            "Tags": [{"Key": "team", "Value": "shop"}], "TaskDefinition": "arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7"
        }, "supplementaryConfiguration": {}}
    }'),
    -- Bridged networking.
    ('arn:aws:ecs:us-east-1:111111111111:service/web/bridged', 'arn:aws:ecs:us-east-1:111111111111:service/web/bridged', 'bridged', map {}, '{
        "ConfigurationItem": {"configuration": {"Cluster": "arn:aws:ecs:us-east-1:111111111111:cluster/web", "ServiceName": "bridged",
            "LoadBalancers": [], "TaskDefinition": "arn:aws:ecs:us-east-1:111111111111:task-definition/old:3"}}
    }'),
    ('arn:aws:ecs:us-east-1:111111111111:service/web/empty', 'arn:aws:ecs:us-east-1:111111111111:service/web/empty', null, null, '{"ConfigurationItem": {}}');

insert into expected (
    arn, service_name, title, tags, cluster_arn, task_definition, deployment_controller_type, desired_count, launch_type,
    platform_version, scheduling_strategy, enable_ecs_managed_tags, enable_execute_command, propagate_tags,
    health_check_grace_period_seconds, role_arn, network_configuration, deployment_configuration,
    capacity_provider_strategy, load_balancers, service_registries, placement_constraints, placement_strategy, tags_src
) values
    ('arn:aws:ecs:us-east-1:111111111111:service/web/shop', 'shop', 'shop', '{"team":"shop"}',
        'arn:aws:ecs:us-east-1:111111111111:cluster/web', 'arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7', 'ECS', 2, 'FARGATE',
        'LATEST', 'REPLICA', true, false, 'SERVICE', 60, 'arn:aws:iam::111111111111:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS',
        '{"awsvpcConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"],"assignPublicIp":"DISABLED"}}',
        '{"maximumPercent":200,"minimumHealthyPercent":100,"deploymentCircuitBreaker":{"enable":true,"rollback":true}}', '[]',
        '[{"targetGroupArn":"arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/shop/1","containerName":"app","containerPort":80}]',
        '[{"registryArn":"arn:aws:servicediscovery:us-east-1:111111111111:service/srv-1"}]',
        '[{"type":"memberOf","expression":"attribute:ecs.os-type == linux"}]', '[{"type":"spread","field":"attribute:ecs.availability-zone"}]',
        '[{"key":"team","value":"shop"}]'),
    ('arn:aws:ecs:us-east-1:111111111111:service/web/bridged', 'bridged', 'bridged', '{}',
        'arn:aws:ecs:us-east-1:111111111111:cluster/web', 'arn:aws:ecs:us-east-1:111111111111:task-definition/old:3', null, null, null, null, null,
        null, null, null, null, null, '{}', null, null, '[]', null, null, null, null),
    ('arn:aws:ecs:us-east-1:111111111111:service/web/empty', 'empty', 'empty', null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null);
