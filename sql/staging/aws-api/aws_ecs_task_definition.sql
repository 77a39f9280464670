/*
description = "Revisions of task definitions as the ECS API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeTaskDefinition": {
                "taskDefinition": {
                    "family": "VARCHAR", "revision": "BIGINT", "status": "VARCHAR", "containerDefinitions": "JSON",
                    "networkMode": "VARCHAR", "pidMode": "VARCHAR", "ipcMode": "VARCHAR", "cpu": "VARCHAR",
                    "memory": "VARCHAR", "taskRoleArn": "VARCHAR", "executionRoleArn": "VARCHAR",
                    "requiresCompatibilities": "JSON", "compatibilities": "JSON", "runtimePlatform": "JSON",
                    "volumes": "JSON", "placementConstraints": "JSON", "proxyConfiguration": "JSON",
                    "requiresAttributes": "JSON", "inferenceAccelerators": "JSON",
                    "ephemeralStorage": {"sizeInGiB": "BIGINT"}, "registeredAt": "VARCHAR", "registeredBy": "VARCHAR",
                    "deregisteredAt": "VARCHAR"
                },
                "tags": "JSON", "$error": "JSON"
            }
        }').DescribeTaskDefinition as answer
    from resource
),

definition as (
    select *, answer.taskDefinition as definition
    from document
)

select
    arn as task_definition_arn,
    coalesce(definition.family, split_part(split_part(arn, '/', -1), ':', 1)) as family,
    coalesce(definition.revision, try_cast(split_part(split_part(arn, '/', -1), ':', 2) as bigint)) as revision,
    definition.status as status,
    definition.containerDefinitions as container_definitions,
    definition.networkMode as network_mode,
    definition.pidMode as pid_mode,
    definition.ipcMode as ipc_mode,
    try_cast(definition.cpu as bigint) as cpu,
    try_cast(definition.memory as bigint) as memory,
    definition.taskRoleArn as task_role_arn,
    definition.executionRoleArn as execution_role_arn,
    case when definition is not null then coalesce(definition.requiresCompatibilities, '[]') end as requires_compatibilities,
    definition.compatibilities as compatibilities,
    definition.runtimePlatform as runtime_platform,
    case when definition is not null then coalesce(definition.volumes, '[]') end as volumes,
    case when definition is not null then coalesce(definition.placementConstraints, '[]') end as placement_constraints,
    definition.proxyConfiguration as proxy_configuration,
    definition.requiresAttributes as requires_attributes,
    case when definition is not null then coalesce(definition.inferenceAccelerators, '[]') end as inference_accelerators,
    definition.ephemeralStorage.sizeInGiB as ephemeral_storage_size_in_gib,
    utc_time(definition.registeredAt) as registered_at,
    definition.registeredBy as registered_by,
    utc_time(definition.deregisteredAt) as deregistered_at,
    answer.tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    split_part(arn, '/', -1) as title,
    tags_json(tags) as tags
from definition
