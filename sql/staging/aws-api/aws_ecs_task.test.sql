insert into resource (arn, resource_id, tags, evidence) values
    ('arn:aws:ecs:us-east-1:111111111111:task/web/0f9de8b3', 'arn:aws:ecs:us-east-1:111111111111:task/web/0f9de8b3', map {'team': 'shop'}, '{
        "ListTasks": "arn:aws:ecs:us-east-1:111111111111:task/web/0f9de8b3",
        "DescribeTasks": {
            "attachments": [{"id": "a", "type": "ElasticNetworkInterface", "status": "ATTACHED", "details": [{"name": "networkInterfaceId", "value": "eni-1"}]}],
            "attributes": [{"name": "ecs.cpu-architecture", "value": "x86_64"}], "availabilityZone": "us-east-1a",
            "capacityProviderName": "FARGATE", "clusterArn": "arn:aws:ecs:us-east-1:111111111111:cluster/web", "connectivity": "CONNECTED",
            "connectivityAt": "2026-10-01T10:00:01+00:00", "containers": [{"name": "app", "image": "nginx", "lastStatus": "RUNNING"}],
            "cpu": "256", "createdAt": "2026-10-01T10:00:00+00:00", "desiredStatus": "RUNNING", "enableExecuteCommand": false,
            "group": "service:shop", "healthStatus": "UNKNOWN", "inferenceAccelerators": [], "lastStatus": "RUNNING", "launchType": "FARGATE",
            "memory": "512", "overrides": {"containerOverrides": [{"name": "app"}], "inferenceAcceleratorOverrides": []},
            "platformVersion": "1.4.0", "platformFamily": "Linux", "pullStartedAt": "2026-10-01T10:00:02+00:00",
            "pullStoppedAt": "2026-10-01T10:00:03+00:00", "startedAt": "2026-10-01T10:00:04+00:00", "startedBy": "ecs-svc/1",
            "tags": [{"key": "team", "value": "shop"}], "taskArn": "arn:aws:ecs:us-east-1:111111111111:task/web/0f9de8b3",
            "taskDefinitionArn": "arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7", "version": 3, "ephemeralStorage": {"sizeInGiB": 20}
        }
    }'),
    -- An ARN of the old form; a task that was started by itself, on EC2, and has stopped.
    ('arn:aws:ecs:us-east-1:111111111111:task/1f9de8b3', 'arn:aws:ecs:us-east-1:111111111111:task/1f9de8b3', null, '{
        "DescribeTasks": {
            "clusterArn": "arn:aws:ecs:us-east-1:111111111111:cluster/batch",
            "containerInstanceArn": "arn:aws:ecs:us-east-1:111111111111:container-instance/batch/2", "desiredStatus": "STOPPED",
            "executionStoppedAt": "2026-10-01T11:00:01+00:00", "group": "family:job", "lastStatus": "STOPPED", "launchType": "EC2",
            "stopCode": "EssentialContainerExited", "stoppedAt": "2026-10-01T11:00:03+00:00", "stoppedReason": "Essential container in task exited",
            "stoppingAt": "2026-10-01T11:00:02+00:00"
        }
    }'),
    ('arn:aws:ecs:us-east-1:111111111111:task/web/denied', 'arn:aws:ecs:us-east-1:111111111111:task/web/denied', null, '{
        "ListTasks": "arn:aws:ecs:us-east-1:111111111111:task/web/denied",
        "DescribeTasks": {"$error": {"code": "AccessDeniedException", "message": "no"}}
    }'),
    ('arn:aws:ecs:us-east-1:111111111111:task/listed', 'arn:aws:ecs:us-east-1:111111111111:task/listed', null,
        '{"ListTasks": "arn:aws:ecs:us-east-1:111111111111:task/listed"}');

insert into expected (
    arn, task_arn, title, tags, cluster_name, cluster_arn, task_definition_arn, "group", service_name, started_by, last_status,
    desired_status, health_status, launch_type, capacity_provider_name, platform_family, platform_version,
    container_instance_arn, availability_zone, cpu, memory, connectivity, connectivity_at, enable_execute_command, created_at,
    pull_started_at, pull_stopped_at, started_at, stopping_at, stopped_at, execution_stopped_at, stop_code, stopped_reason,
    version, attachments, attributes, containers, ephemeral_storage, inference_accelerators, overrides, tags_src
) values
    ('arn:aws:ecs:us-east-1:111111111111:task/web/0f9de8b3', 'arn:aws:ecs:us-east-1:111111111111:task/web/0f9de8b3', '0f9de8b3', '{"team":"shop"}',
        'web', 'arn:aws:ecs:us-east-1:111111111111:cluster/web', 'arn:aws:ecs:us-east-1:111111111111:task-definition/shop:7',
        'service:shop', 'shop', 'ecs-svc/1', 'RUNNING', 'RUNNING', 'UNKNOWN', 'FARGATE', 'FARGATE', 'Linux', '1.4.0',
        null, 'us-east-1a', 256, 512, 'CONNECTED', '2026-10-01 10:00:01', false, '2026-10-01 10:00:00',
        '2026-10-01 10:00:02', '2026-10-01 10:00:03', '2026-10-01 10:00:04', null, null, null, null, null, 3,
        '[{"id":"a","type":"ElasticNetworkInterface","status":"ATTACHED","details":[{"name":"networkInterfaceId","value":"eni-1"}]}]',
        '[{"name":"ecs.cpu-architecture","value":"x86_64"}]', '[{"name":"app","image":"nginx","lastStatus":"RUNNING"}]', '{"sizeInGiB":20}', '[]',
        '{"containerOverrides":[{"name":"app"}],"inferenceAcceleratorOverrides":[]}', '[{"key":"team","value":"shop"}]'),
    ('arn:aws:ecs:us-east-1:111111111111:task/1f9de8b3', 'arn:aws:ecs:us-east-1:111111111111:task/1f9de8b3', '1f9de8b3', null,
        'batch', 'arn:aws:ecs:us-east-1:111111111111:cluster/batch', null, 'family:job', null, null, 'STOPPED', 'STOPPED', null, 'EC2', null,
        null, null, 'arn:aws:ecs:us-east-1:111111111111:container-instance/batch/2', null, null, null, null, null, null, null,
        null, null, null, '2026-10-01 11:00:02', '2026-10-01 11:00:03', '2026-10-01 11:00:01', 'EssentialContainerExited',
        'Essential container in task exited', null, null, null, null, null, null, null, null),
    ('arn:aws:ecs:us-east-1:111111111111:task/web/denied', 'arn:aws:ecs:us-east-1:111111111111:task/web/denied', 'denied', null,
        'web', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null),
    ('arn:aws:ecs:us-east-1:111111111111:task/listed', 'arn:aws:ecs:us-east-1:111111111111:task/listed', 'listed', null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
