insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same service.
    ('arn:aws:ecs:us-east-1:111111111111:service/web/shop', 'arn:aws:ecs:us-east-1:111111111111:service/web/shop', 'shop', map {'team': 'shop'}, '{
        "ListServices": "arn:aws:ecs:us-east-1:111111111111:service/web/shop",
        "DescribeServices": {
            "serviceArn": "arn:aws:ecs:us-east-1:111111111111:service/web/shop", "serviceName": "shop",
            "clusterArn": "arn:aws:ecs:us-east-1:111111111111:cluster/web",
            "loadBalancers": [{"targetGroupArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/shop/1", "containerName": "app", "containerPort": 80}],
            "serviceRegistries": [{"registryArn": "arn:aws:servicediscovery:us-east-1:111111111111:service/srv-1"}],
            "status": "ACTIVE", "desiredCount": 2, "runningCount": 1, "pendingCount": 1, "launchType": "FARGATE",
            "platformVersion": "LATEST", "platformFamily": "Linux",
            "taskDefinition": "arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7",
            "deploymentConfiguration": {"maximumPercent": 200, "minimumHealthyPercent": 100, "deploymentCircuitBreaker": {"enable": true, "rollback": true}},
            "deployments": [{"id": "ecs-svc/1", "status": "PRIMARY", "taskDefinition": "arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7"}],
            "roleArn": "arn:aws:iam::111111111111:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS",
            "events": [], "createdAt": "2026-02-01T10:00:00+00:00", "createdBy": "arn:aws:iam::111111111111:role/deploy",
            "placementConstraints": [{"type": "memberOf", "expression": "attribute:ecs.os-type == linux"}],
            "placementStrategy": [{"type": "spread", "field": "attribute:ecs.availability-zone"}],
            "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["subnet-1"], "securityGroups": ["sg-1"], "assignPublicIp": "DISABLED"}},
            "healthCheckGracePeriodSeconds": 60, "schedulingStrategy": "REPLICA", "deploymentController": {"type": "ECS"},
            "tags": [{"key": "team", "value": "shop"}], "enableECSManagedTags": true, "propagateTags": "SERVICE", "enableExecuteCommand": false
        }
    }'),
    -- On EC2 with bridged networking, spread over capacity providers, deployed by CodeDeploy.
    ('arn:aws:ecs:us-east-1:111111111111:service/web/old', 'arn:aws:ecs:us-east-1:111111111111:service/web/old', 'old', null, '{
        "ListServices": "arn:aws:ecs:us-east-1:111111111111:service/web/old",
        "DescribeServices": {
            "serviceName": "old", "clusterArn": "arn:aws:ecs:us-east-1:111111111111:cluster/web", "status": "ACTIVE",
            "loadBalancers": [], "serviceRegistries": [], "desiredCount": 1, "runningCount": 1, "pendingCount": 0,
            "capacityProviderStrategy": [{"capacityProvider": "ec2", "weight": 1, "base": 0}], "deploymentController": {"type": "CODE_DEPLOY"},
            "taskSets": [{"id": "ecs-svc/2", "taskDefinition": "arn:aws:ecs:us-east-1:111111111111:task-definition/old:3"}],
            "schedulingStrategy": "REPLICA", "enableECSManagedTags": false, "propagateTags": "NONE", "enableExecuteCommand": true
        }
    }'),
    ('arn:aws:ecs:us-east-1:111111111111:service/web/denied', 'arn:aws:ecs:us-east-1:111111111111:service/web/denied', 'denied', null, '{
        "ListServices": "arn:aws:ecs:us-east-1:111111111111:service/web/denied",
        "DescribeServices": {"$error": {"code": "AccessDeniedException", "message": "no"}}
    }'),
    ('arn:aws:ecs:us-east-1:111111111111:service/listed', 'arn:aws:ecs:us-east-1:111111111111:service/listed', null, null,
        '{"ListServices": "arn:aws:ecs:us-east-1:111111111111:service/listed"}');

insert into expected (
    arn, service_name, title, tags, cluster_arn, status, task_definition, created_at, created_by, deployment_controller_type,
    desired_count, running_count, pending_count, launch_type, platform_family, platform_version, scheduling_strategy,
    enable_ecs_managed_tags, enable_execute_command, propagate_tags, health_check_grace_period_seconds, role_arn,
    network_configuration, task_sets, deployments, deployment_configuration, capacity_provider_strategy, load_balancers,
    service_registries, placement_constraints, placement_strategy, tags_src
) values
    ('arn:aws:ecs:us-east-1:111111111111:service/web/shop', 'shop', 'shop', '{"team":"shop"}',
        'arn:aws:ecs:us-east-1:111111111111:cluster/web', 'ACTIVE', 'arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7',
        '2026-02-01 10:00:00', 'arn:aws:iam::111111111111:role/deploy', 'ECS',
        2, 1, 1, 'FARGATE', 'Linux', 'LATEST', 'REPLICA', true, false, 'SERVICE', 60,
        'arn:aws:iam::111111111111:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS',
        '{"awsvpcConfiguration":{"subnets":["subnet-1"],"securityGroups":["sg-1"],"assignPublicIp":"DISABLED"}}', '[]',
        '[{"id":"ecs-svc/1","status":"PRIMARY","taskDefinition":"arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7"}]',
        '{"maximumPercent":200,"minimumHealthyPercent":100,"deploymentCircuitBreaker":{"enable":true,"rollback":true}}', '[]',
        '[{"targetGroupArn":"arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/shop/1","containerName":"app","containerPort":80}]',
        '[{"registryArn":"arn:aws:servicediscovery:us-east-1:111111111111:service/srv-1"}]',
        '[{"type":"memberOf","expression":"attribute:ecs.os-type == linux"}]', '[{"type":"spread","field":"attribute:ecs.availability-zone"}]',
        '[{"key":"team","value":"shop"}]'),
    ('arn:aws:ecs:us-east-1:111111111111:service/web/old', 'old', 'old', null,
        'arn:aws:ecs:us-east-1:111111111111:cluster/web', 'ACTIVE', null, null, null, 'CODE_DEPLOY',
        1, 1, 0, null, null, null, 'REPLICA', false, true, 'NONE', null, null,
        '{}', '[{"id":"ecs-svc/2","taskDefinition":"arn:aws:ecs:us-east-1:111111111111:task-definition/old:3"}]', null, null,
        '[{"capacityProvider":"ec2","weight":1,"base":0}]', '[]', '[]', null, null, null),
    ('arn:aws:ecs:us-east-1:111111111111:service/web/denied', 'denied', 'denied', null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null),
    ('arn:aws:ecs:us-east-1:111111111111:service/listed', 'listed', 'listed', null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null);
