insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same revision.
    ('arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7', 'arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7', 'shop:7', map {'team': 'shop'}, '{
        "ListTaskDefinitions": "arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7",
        "DescribeTaskDefinition": {
            "taskDefinition": {
                "taskDefinitionArn": "arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7",
                "containerDefinitions": [{
                    "name": "app", "image": "nginx", "cpu": 0, "memory": 256, "essential": true, "user": "1000", "privileged": false,
                    "readonlyRootFilesystem": true, "portMappings": [{"containerPort": 80, "hostPort": 80, "protocol": "tcp"}],
                    "environment": [{"name": "STAGE", "value": "prod: \"live\""}], "mountPoints": [{"sourceVolume": "data", "containerPath": "/data"}],
                    "dockerLabels": {"Owner": "Shop"}, "linuxParameters": {"capabilities": {"add": ["SYS_PTRACE"], "drop": ["ALL"]}},
                    "logConfiguration": {"logDriver": "awsfirelens", "options": {"Name": "firehose", "region": "us-east-1"}},
                    "healthCheck": {"command": ["CMD", "true"], "interval": 30}
                }],
                "family": "shop", "taskRoleArn": "arn:aws:iam::111111111111:role/shop", "executionRoleArn": "arn:aws:iam::111111111111:role/ecsTaskExecutionRole",
                "networkMode": "awsvpc", "revision": 7, "volumes": [{"name": "data", "host": {"sourcePath": "/srv"}}], "status": "ACTIVE",
                "requiresAttributes": [{"name": "ecs.capability.task-eni"}],
                "placementConstraints": [{"type": "memberOf", "expression": "attribute:ecs.os-type == linux"}],
                "compatibilities": ["EC2", "FARGATE"], "runtimePlatform": {"cpuArchitecture": "ARM64", "operatingSystemFamily": "LINUX"},
                "requiresCompatibilities": ["FARGATE"], "cpu": "1024", "memory": "3072", "pidMode": "task", "ipcMode": "none",
                "inferenceAccelerators": [{"deviceName": "d", "deviceType": "eia2.medium"}],
                "proxyConfiguration": {"type": "APPMESH", "containerName": "envoy", "properties": [{"name": "AppPorts", "value": "80"}]},
                "ephemeralStorage": {"sizeInGiB": 30},
                "registeredAt": "2026-02-01T10:00:00.123000+00:00", "registeredBy": "arn:aws:iam::111111111111:role/deploy"
            },
            "tags": [{"key": "team", "value": "shop"}]
        }
    }'),
    -- For EC2 with next to nothing set, and deregistered.
    ('arn:aws:ecs:us-east-1:111111111111:task-definition/old:3', 'arn:aws:ecs:us-east-1:111111111111:task-definition/old:3', 'old:3', null, '{
        "DescribeTaskDefinition": {
            "taskDefinition": {
                "containerDefinitions": [{"name": "app", "image": "nginx", "cpu": 0, "environment": [], "mountPoints": [], "volumesFrom": []}],
                "family": "old", "revision": 3, "volumes": [], "status": "INACTIVE", "placementConstraints": [], "compatibilities": ["EXTERNAL", "EC2"],
                "deregisteredAt": "2026-03-01T10:00:00+00:00"
            },
            "tags": []
        }
    }'),
    ('arn:aws:ecs:us-east-1:111111111111:task-definition/denied:1', 'arn:aws:ecs:us-east-1:111111111111:task-definition/denied:1', 'denied:1', null, '{
        "ListTaskDefinitions": "arn:aws:ecs:us-east-1:111111111111:task-definition/denied:1",
        "DescribeTaskDefinition": {"$error": {"code": "AccessDeniedException", "message": "no"}}
    }'),
    ('arn:aws:ecs:us-east-1:111111111111:task-definition/listed:12', 'arn:aws:ecs:us-east-1:111111111111:task-definition/listed:12', null, null,
        '{"ListTaskDefinitions": "arn:aws:ecs:us-east-1:111111111111:task-definition/listed:12"}');

insert into expected (
    arn, task_definition_arn, family, revision, title, tags, status, container_definitions, network_mode, pid_mode, ipc_mode, cpu,
    memory, task_role_arn, execution_role_arn, requires_compatibilities, compatibilities, runtime_platform, volumes,
    placement_constraints, proxy_configuration, requires_attributes, inference_accelerators, ephemeral_storage_size_in_gib,
    registered_at, registered_by, deregistered_at, tags_src
) values
    ('arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7', 'arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7', 'shop', 7, 'shop:7',
        '{"team":"shop"}', 'ACTIVE',
        '[{"name":"app","image":"nginx","cpu":0,"memory":256,"essential":true,"user":"1000","privileged":false,"readonlyRootFilesystem":true,"portMappings":[{"containerPort":80,"hostPort":80,"protocol":"tcp"}],"environment":[{"name":"STAGE","value":"prod: \"live\""}],"mountPoints":[{"sourceVolume":"data","containerPath":"/data"}],"dockerLabels":{"Owner":"Shop"},"linuxParameters":{"capabilities":{"add":["SYS_PTRACE"],"drop":["ALL"]}},"logConfiguration":{"logDriver":"awsfirelens","options":{"Name":"firehose","region":"us-east-1"}},"healthCheck":{"command":["CMD","true"],"interval":30}}]',
        'awsvpc', 'task', 'none', 1024, 3072, 'arn:aws:iam::111111111111:role/shop', 'arn:aws:iam::111111111111:role/ecsTaskExecutionRole',
        '["FARGATE"]', '["EC2","FARGATE"]', '{"cpuArchitecture":"ARM64","operatingSystemFamily":"LINUX"}',
        '[{"name":"data","host":{"sourcePath":"/srv"}}]', '[{"type":"memberOf","expression":"attribute:ecs.os-type == linux"}]',
        '{"type":"APPMESH","containerName":"envoy","properties":[{"name":"AppPorts","value":"80"}]}', '[{"name":"ecs.capability.task-eni"}]',
        '[{"deviceName":"d","deviceType":"eia2.medium"}]', 30, '2026-02-01 10:00:00.123', 'arn:aws:iam::111111111111:role/deploy', null,
        '[{"key":"team","value":"shop"}]'),
    ('arn:aws:ecs:us-east-1:111111111111:task-definition/old:3', 'arn:aws:ecs:us-east-1:111111111111:task-definition/old:3', 'old', 3, 'old:3', null,
        'INACTIVE', '[{"name":"app","image":"nginx","cpu":0,"environment":[],"mountPoints":[],"volumesFrom":[]}]', null, null, null, null, null, null,
        null, '[]', '["EXTERNAL","EC2"]', null, '[]', '[]', null, null, '[]', null, null, null, '2026-03-01 10:00:00', '[]'),
    ('arn:aws:ecs:us-east-1:111111111111:task-definition/denied:1', 'arn:aws:ecs:us-east-1:111111111111:task-definition/denied:1', 'denied', 1,
        'denied:1', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null),
    ('arn:aws:ecs:us-east-1:111111111111:task-definition/listed:12', 'arn:aws:ecs:us-east-1:111111111111:task-definition/listed:12', 'listed', 12,
        'listed:12', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null);
