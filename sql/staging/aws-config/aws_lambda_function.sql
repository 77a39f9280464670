/*
description = "Functions as AWS Config records them, in the API's member names. Config holds neither environment variables nor URLs nor what becomes of asynchronous events. It leaves out what a function does not have: an item with its tags (perhaps none) and without a policy is of a function that has no policy."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "functionName": "VARCHAR", "description": "VARCHAR", "packageType": "VARCHAR", "runtime": "VARCHAR",
                    "handler": "VARCHAR", "architectures": "JSON", "role": "VARCHAR", "codeSha256": "VARCHAR",
                    "codeSize": "BIGINT", "memorySize": "BIGINT", "timeout": "BIGINT", "lastModified": "VARCHAR",
                    "version": "VARCHAR", "revisionId": "VARCHAR", "kmskeyArn": "VARCHAR",
                    "deadLetterConfig": {"targetArn": "VARCHAR"},
                    "vpcConfig": {"subnetIds": "JSON", "securityGroupIds": "JSON"},
                    "fileSystemConfigs": "JSON", "layers": "JSON", "ephemeralStorage": "JSON", "tracingConfig": "JSON",
                    "snapStart": "JSON", "loggingConfig": "JSON"
                },
                "supplementaryConfiguration": {"Policy": "JSON", "Tags": "JSON"}
            }
        }').ConfigurationItem as item
    from resource
),

recorded as (
    select *, item.configuration as function, item.supplementaryConfiguration as part
    from document
)

select
    coalesce(function.functionName, resource_name) as name,
    function.description as description,
    function.packageType as package_type,
    function.runtime as runtime,
    function.handler as handler,
    function.architectures as architectures,
    function.role as role,
    function.codeSha256 as code_sha_256,
    function.codeSize as code_size,
    function.memorySize as memory_size,
    function.timeout as timeout,
    utc_time(function.lastModified) as last_modified,
    function.version as version,
    function.revisionId as revision_id,
    function.kmskeyArn as kms_key_arn,
    case when function is not null then coalesce(function.deadLetterConfig.targetArn, '') end as dead_letter_config_target_arn,
    case when function is not null then coalesce(function.vpcConfig.subnetIds, '[]') end as vpc_subnet_ids,
    case when function is not null then coalesce(function.vpcConfig.securityGroupIds, '[]') end as vpc_security_group_ids,
    case when function is not null then coalesce(api_member_names(function.fileSystemConfigs), '[]') end as file_system_configs,
    case when function is not null then coalesce(api_member_names(function.layers), '[]') end as layers,
    api_member_names(function.ephemeralStorage) as ephemeral_storage,
    api_member_names(function.tracingConfig) as tracing_config,
    api_member_names(function.snapStart) as snap_start,
    api_member_names(function.loggingConfig) as logging_config,
    case
        when part.Policy is not null then policy_document(part.Policy)
        when part.Tags is not null then '{}'::json
    end as policy,
    partition,
    region,
    account_id,
    arn,
    coalesce(function.functionName, resource_name) as title,
    tags_json(tags) as tags
from recorded
