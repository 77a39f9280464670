/*
description = "Revisions of task definitions as AWS Config records them, in the API's member names. Config holds neither the times of a revision nor what it requires of an instance."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {"configuration": {
                "Family": "VARCHAR", "Status": "VARCHAR", "ContainerDefinitions": ["JSON"], "NetworkMode": "VARCHAR",
                "PidMode": "VARCHAR", "IpcMode": "VARCHAR", "Cpu": "VARCHAR", "Memory": "VARCHAR", "TaskRoleArn": "VARCHAR",
                "ExecutionRoleArn": "VARCHAR", "RequiresCompatibilities": "JSON", "RuntimePlatform": "JSON", "Volumes": "JSON",
                "PlacementConstraints": "JSON",
                "ProxyConfiguration": {"Type": "VARCHAR", "ContainerName": "VARCHAR", "Properties": "JSON"},
                "InferenceAccelerators": "JSON", "EphemeralStorage": {"SizeInGiB": "BIGINT"}, "Tags": "JSON"
            }}
        }').ConfigurationItem.configuration as definition
    from resource
)

select
    arn as task_definition_arn,
    coalesce(definition.Family, split_part(split_part(arn, '/', -1), ':', 1)) as family,
    try_cast(split_part(split_part(arn, '/', -1), ':', 2) as bigint) as revision,
    definition.Status as status,
    to_json(list_transform(
        definition.ContainerDefinitions, lambda container: config_container_definition(container)
    )) as container_definitions,
    definition.NetworkMode as network_mode,
    definition.PidMode as pid_mode,
    definition.IpcMode as ipc_mode,
    try_cast(definition.Cpu as bigint) as cpu,
    try_cast(definition.Memory as bigint) as memory,
    definition.TaskRoleArn as task_role_arn,
    definition.ExecutionRoleArn as execution_role_arn,
    definition.RequiresCompatibilities as requires_compatibilities,
    lower_member_names(definition.RuntimePlatform) as runtime_platform,
    lower_member_names(definition.Volumes) as volumes,
    lower_member_names(definition.PlacementConstraints) as placement_constraints,
    -- CloudFormation calls the list otherwise, but its member names are the API's.
    case when definition.ProxyConfiguration is not null then without_nulls(json_object(
        'type', definition.ProxyConfiguration.Type,
        'containerName', definition.ProxyConfiguration.ContainerName,
        'properties', lower_member_names(definition.ProxyConfiguration.Properties)
    )) end as proxy_configuration,
    lower_member_names(definition.InferenceAccelerators) as inference_accelerators,
    definition.EphemeralStorage.SizeInGiB as ephemeral_storage_size_in_gib,
    lower_member_names(definition.Tags) as tags_src,
    partition,
    region,
    account_id,
    arn,
    split_part(arn, '/', -1) as title,
    tags_json(tags) as tags
from document
