insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered.
    (
        'arn:aws:ecs:us-east-1:111111111111:container-instance/web/c1', 'c1', 'us-east-1', map {'team': 'data'},
        '{"ListContainerInstances": "arn:aws:ecs:us-east-1:111111111111:container-instance/web/c1",
        "DescribeContainerInstances": {"ec2InstanceId": "i-1", "agentConnected": true,
        "agentUpdateStatus": "PENDING", "attachments": [{"id": "-1", "type": "type-1", "status": "status-1"}],
        "attributes": [{"name": "name-1", "value": "value-1", "targetType": "container-instance"}],
        "capacityProviderName": "capacityprovidername-1", "pendingTasksCount": 3,
        "registeredAt": "2026-01-31T12:59:21+00:00", "registeredResources": [{"name": "CPU",
        "integerValue": 2048}], "remainingResources": [{"name": "CPU", "integerValue": 1024}],
        "healthStatus": {"overallStatus": "OK"}, "runningTasksCount": 3, "status": "status-1",
        "statusReason": "statusreason-1", "version": 3, "versionInfo": {"agentVersion": "1.0",
        "agentHash": "agenthash-1", "dockerVersion": "1.0"}}}'
    ),
    -- What else is asked was refused.
    (
        'arn:aws:ecs:us-east-1:111111111111:container-instance/web/c1-denied', 'c1-denied', 'us-east-1', map {'team': 'data'},
        '{"ListContainerInstances": "arn:aws:ecs:us-east-1:111111111111:container-instance/web/c1-denied",
        "DescribeContainerInstances": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}}}'
    ),
    -- Only listed.
    (
        'arn:aws:ecs:us-east-1:111111111111:container-instance/web/c1-bare', 'c1-bare', 'us-east-1', map {'team': 'data'},
        '{"ListContainerInstances": "arn:aws:ecs:us-east-1:111111111111:container-instance/web/c1-bare"}'
    );

insert into expected (
    arn, title, tags, cluster_arn, ec2_instance_id, agent_connected, agent_update_status, attachments, attributes,
    capacity_provider_name, pending_tasks_count, registered_at, registered_resources, remaining_resources,
    health_status, running_tasks_count, status, status_reason, version, version_info
) values
    (
        'arn:aws:ecs:us-east-1:111111111111:container-instance/web/c1', 'c1', '{"team":"data"}',
        'arn:aws:ecs:us-east-1:111111111111:cluster/web', 'i-1', true, 'PENDING',
        '[{"id":"-1","type":"type-1","status":"status-1"}]',
        '[{"name":"name-1","value":"value-1","targetType":"container-instance"}]', 'capacityprovidername-1', 3,
        '2026-01-31 12:59:21', '[{"name":"CPU","integerValue":2048}]', '[{"name":"CPU","integerValue":1024}]',
        '{"overallStatus":"OK"}', 3, 'status-1', 'statusreason-1', 3,
        '{"agentVersion":"1.0","agentHash":"agenthash-1","dockerVersion":"1.0"}'
    ),
    (
        'arn:aws:ecs:us-east-1:111111111111:container-instance/web/c1-denied', 'c1-denied', '{"team":"data"}',
        'arn:aws:ecs:us-east-1:111111111111:cluster/web', null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null
    ),
    (
        'arn:aws:ecs:us-east-1:111111111111:container-instance/web/c1-bare', 'c1-bare', '{"team":"data"}',
        'arn:aws:ecs:us-east-1:111111111111:cluster/web', null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null
    );
