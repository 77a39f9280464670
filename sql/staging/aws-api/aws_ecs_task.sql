/*
description = "Tasks as the ECS API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeTasks": {
                "clusterArn": "VARCHAR", "taskDefinitionArn": "VARCHAR", "group": "VARCHAR", "startedBy": "VARCHAR",
                "lastStatus": "VARCHAR", "desiredStatus": "VARCHAR", "healthStatus": "VARCHAR", "launchType": "VARCHAR",
                "capacityProviderName": "VARCHAR", "platformFamily": "VARCHAR", "platformVersion": "VARCHAR",
                "containerInstanceArn": "VARCHAR", "availabilityZone": "VARCHAR", "cpu": "VARCHAR", "memory": "VARCHAR",
                "connectivity": "VARCHAR", "connectivityAt": "VARCHAR", "enableExecuteCommand": "BOOLEAN",
                "createdAt": "VARCHAR", "pullStartedAt": "VARCHAR", "pullStoppedAt": "VARCHAR", "startedAt": "VARCHAR",
                "stoppingAt": "VARCHAR", "stoppedAt": "VARCHAR", "executionStoppedAt": "VARCHAR", "stopCode": "VARCHAR",
                "stoppedReason": "VARCHAR", "version": "BIGINT", "attachments": "JSON", "attributes": "JSON",
                "containers": "JSON", "ephemeralStorage": "JSON", "inferenceAccelerators": "JSON", "overrides": "JSON",
                "tags": "JSON", "$error": "JSON"
            }
        }').DescribeTasks as task
    from resource
)

select
    arn as task_arn,
    -- arn:aws:ecs:region:account:task/cluster/id; the old form has no cluster.
    case when len(string_split(arn, '/')) = 3 then split_part(arn, '/', 2) else split_part(task.clusterArn, '/', 2) end
        as cluster_name,
    task.clusterArn as cluster_arn,
    task.taskDefinitionArn as task_definition_arn,
    task."group" as "group",
    case when starts_with(task."group", 'service:') then task."group"[9:] end as service_name,
    task.startedBy as started_by,
    task.lastStatus as last_status,
    task.desiredStatus as desired_status,
    task.healthStatus as health_status,
    task.launchType as launch_type,
    task.capacityProviderName as capacity_provider_name,
    task.platformFamily as platform_family,
    task.platformVersion as platform_version,
    task.containerInstanceArn as container_instance_arn,
    task.availabilityZone as availability_zone,
    try_cast(task.cpu as bigint) as cpu,
    try_cast(task.memory as bigint) as memory,
    task.connectivity as connectivity,
    utc_time(task.connectivityAt) as connectivity_at,
    task.enableExecuteCommand as enable_execute_command,
    utc_time(task.createdAt) as created_at,
    utc_time(task.pullStartedAt) as pull_started_at,
    utc_time(task.pullStoppedAt) as pull_stopped_at,
    utc_time(task.startedAt) as started_at,
    utc_time(task.stoppingAt) as stopping_at,
    utc_time(task.stoppedAt) as stopped_at,
    utc_time(task.executionStoppedAt) as execution_stopped_at,
    task.stopCode as stop_code,
    task.stoppedReason as stopped_reason,
    task.version as version,
    task.attachments as attachments,
    task.attributes as attributes,
    task.containers as containers,
    task.ephemeralStorage as ephemeral_storage,
    task.inferenceAccelerators as inference_accelerators,
    task.overrides as overrides,
    task.tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    split_part(arn, '/', -1) as title,
    tags_json(tags) as tags
from document
