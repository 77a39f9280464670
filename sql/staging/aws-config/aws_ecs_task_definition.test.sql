insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The API's fixture tells of the same revision. Config writes out lists that are empty.
    ('arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7', 'shop', 'shop:7', map {'team': 'shop'}, '{
        "ConfigurationItem": {"configuration": {
            "ContainerDefinitions": [{
                "Name": "app", "Image": "nginx", "Cpu": 0, "Memory": 256, "Essential": true, "User": "1000", "Privileged": false,
                "ReadonlyRootFilesystem": true, "PortMappings": [{"ContainerPort": 80, "HostPort": 80, "Protocol": "tcp"}], "Links": [],
                "EntryPoint": [], "Command": [], "Environment": [{"Name": "STAGE", "Value": "prod: \"live\""}], "EnvironmentFiles": [],
                "MountPoints": [{"SourceVolume": "data", "ContainerPath": "/data"}], "VolumesFrom": [], "Secrets": [], "DependsOn": [],
                "DockerLabels": {"Owner": "Shop"}, "LinuxParameters": {"Capabilities": {"Add": ["SYS_PTRACE"], "Drop": ["ALL"]}}, "Ulimits": [],
                "LogConfiguration": {"LogDriver": "awsfirelens", "Options": {"Name": "firehose", "region": "us-east-1"}},
                "HealthCheck": {"Command": ["CMD", "true"], "Interval": 30}, "SystemControls": []
            }],
            "Cpu": "1024", "ExecutionRoleArn": "arn:aws:iam::111111111111:role/ecsTaskExecutionRole", "Family": "shop",
            "EphemeralStorage": {"SizeInGiB": 30}, "InferenceAccelerators": [{"DeviceName": "d", "DeviceType": "eia2.medium"}], "IpcMode": "none",
            "Memory": "3072", "NetworkMode": "awsvpc", "PidMode": "task",
            "PlacementConstraints": [{"Type": "memberOf", "Expression": "attribute:ecs.os-type == linux"}],
            "ProxyConfiguration": {"Type": "APPMESH", "ContainerName": "envoy", "Properties": [{"Name": "AppPorts", "Value": "80"}]},
            "RequiresCompatibilities": ["FARGATE"], "RuntimePlatform": {"CpuArchitecture": "ARM64", "OperatingSystemFamily": "LINUX"},
            "Status": "ACTIVE", "Tags": [{"Key": "team", "Value": "shop"}],
            "TaskDefinitionArn": "arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7", "TaskRoleArn": "arn:aws:iam::111111111111:role/shop",
            "Volumes": [{"Name": "data", "Host": {"SourcePath": "/srv"}}]
        }, "supplementaryConfiguration": {}}
    }'),
    -- No log configuration, and one without options.
    ('arn:aws:ecs:us-east-1:111111111111:task-definition/bare:1', 'bare', 'bare:1', map {}, '{
        "ConfigurationItem": {"configuration": {
            "ContainerDefinitions": [
                {"Name": "app", "Image": "nginx", "Cpu": 0, "DockerLabels": {}, "Environment": []},
                {"Name": "side", "Image": "log", "Cpu": 10, "LogConfiguration": {"LogDriver": "json-file"}}
            ],
            "Family": "bare", "InferenceAccelerators": [], "PlacementConstraints": [], "RequiresCompatibilities": ["EC2"], "Status": "INACTIVE",
            "Tags": [], "Volumes": []
        }}
    }'),
    ('arn:aws:ecs:us-east-1:111111111111:task-definition/empty:1', 'empty', 'empty:1', null, '{"ConfigurationItem": {}}');

insert into expected (
    arn, task_definition_arn, family, revision, title, tags, status, container_definitions, network_mode, pid_mode, ipc_mode, cpu,
    memory, task_role_arn, execution_role_arn, requires_compatibilities, runtime_platform, volumes, placement_constraints,
    proxy_configuration, inference_accelerators, ephemeral_storage_size_in_gib, tags_src
) values
    ('arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7', 'arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7', 'shop', 7, 'shop:7',
        '{"team":"shop"}', 'ACTIVE',
        '[{"name":"app","image":"nginx","cpu":0,"memory":256,"essential":true,"user":"1000","privileged":false,"readonlyRootFilesystem":true,"portMappings":[{"containerPort":80,"hostPort":80,"protocol":"tcp"}],"environment":[{"name":"STAGE","value":"prod: \"live\""}],"mountPoints":[{"sourceVolume":"data","containerPath":"/data"}],"dockerLabels":{"Owner":"Shop"},"linuxParameters":{"capabilities":{"add":["SYS_PTRACE"],"drop":["ALL"]}},"logConfiguration":{"logDriver":"awsfirelens","options":{"Name":"firehose","region":"us-east-1"}},"healthCheck":{"command":["CMD","true"],"interval":30}}]',
        'awsvpc', 'task', 'none', 1024, 3072, 'arn:aws:iam::111111111111:role/shop', 'arn:aws:iam::111111111111:role/ecsTaskExecutionRole',
        '["FARGATE"]', '{"cpuArchitecture":"ARM64","operatingSystemFamily":"LINUX"}',
        '[{"name":"data","host":{"sourcePath":"/srv"}}]', '[{"type":"memberOf","expression":"attribute:ecs.os-type == linux"}]',
        '{"type":"APPMESH","containerName":"envoy","properties":[{"name":"AppPorts","value":"80"}]}',
        '[{"deviceName":"d","deviceType":"eia2.medium"}]', 30, '[{"key":"team","value":"shop"}]'),
    ('arn:aws:ecs:us-east-1:111111111111:task-definition/bare:1', 'arn:aws:ecs:us-east-1:111111111111:task-definition/bare:1', 'bare', 1, 'bare:1',
        '{}', 'INACTIVE', '[{"name":"app","image":"nginx","cpu":0},{"name":"side","image":"log","cpu":10,"logConfiguration":{"logDriver":"json-file"}}]',
        null, null, null, null, null, null, null, '["EC2"]', null, '[]', '[]', null, '[]', null, '[]'),
    ('arn:aws:ecs:us-east-1:111111111111:task-definition/empty:1', 'arn:aws:ecs:us-east-1:111111111111:task-definition/empty:1', 'empty', 1,
        'empty:1', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
