/*
description = "Functions as the Lambda API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListFunctions": {
                "FunctionName": "VARCHAR", "Description": "VARCHAR", "PackageType": "VARCHAR", "Runtime": "VARCHAR",
                "Handler": "VARCHAR", "Architectures": "JSON", "Role": "VARCHAR", "CodeSha256": "VARCHAR",
                "CodeSize": "BIGINT", "MemorySize": "BIGINT", "Timeout": "BIGINT", "LastModified": "VARCHAR",
                "Version": "VARCHAR", "RevisionId": "VARCHAR", "MasterArn": "VARCHAR", "KMSKeyArn": "VARCHAR",
                "Environment": {"Variables": "JSON", "Error": "JSON"}, "DeadLetterConfig": {"TargetArn": "VARCHAR"},
                "VpcConfig": {"VpcId": "VARCHAR", "SubnetIds": "JSON", "SecurityGroupIds": "JSON"},
                "FileSystemConfigs": "JSON", "Layers": "JSON", "EphemeralStorage": "JSON", "TracingConfig": "JSON",
                "SnapStart": "JSON", "LoggingConfig": "JSON"
            },
            "GetPolicy": {"Policy": "VARCHAR", "$error": "JSON", "$absent": "VARCHAR"},
            "ListFunctionUrlConfigs": {"FunctionUrlConfigs": ["JSON"], "$error": "JSON"},
            "ListFunctionEventInvokeConfigs": {"FunctionEventInvokeConfigs": "JSON", "$error": "JSON"}
        }') as answer
    from resource
),

listed as (
    select
        *,
        answer.ListFunctions as function,
        case when answered(answer.ListFunctionUrlConfigs)
            then coalesce(answer.ListFunctionUrlConfigs.FunctionUrlConfigs, []) end as urls
    from document
)

select
    coalesce(function.FunctionName, resource_name) as name,
    function.Description as description,
    function.PackageType as package_type,
    function.Runtime as runtime,
    function.Handler as handler,
    function.Architectures as architectures,
    function.Role as role,
    function.CodeSha256 as code_sha_256,
    function.CodeSize as code_size,
    function.MemorySize as memory_size,
    function.Timeout as timeout,
    utc_time(function.LastModified) as last_modified,
    function.Version as version,
    function.RevisionId as revision_id,
    function.MasterArn as master_arn,
    function.KMSKeyArn as kms_key_arn,
    case
        when function.Environment.Error is not null then null
        when function is not null then coalesce(function.Environment.Variables, '{}')
    end as environment_variables,
    case when function is not null then coalesce(function.DeadLetterConfig.TargetArn, '') end as dead_letter_config_target_arn,
    case when function is not null then coalesce(function.VpcConfig.VpcId, '') end as vpc_id,
    case when function is not null then coalesce(function.VpcConfig.SubnetIds, '[]') end as vpc_subnet_ids,
    case when function is not null then coalesce(function.VpcConfig.SecurityGroupIds, '[]') end as vpc_security_group_ids,
    case when function is not null then coalesce(function.FileSystemConfigs, '[]') end as file_system_configs,
    case when function is not null then coalesce(function.Layers, '[]') end as layers,
    function.EphemeralStorage as ephemeral_storage,
    function.TracingConfig as tracing_config,
    function.SnapStart as snap_start,
    function.LoggingConfig as logging_config,
    case
        when absent(answer.GetPolicy) then '{}'::json
        when answered(answer.GetPolicy) then policy_document(answer.GetPolicy.Policy)
    end as policy,
    -- The URL of an alias ends its ARN with the name of the alias.
    list_filter(urls, lambda url: len(string_split(url ->> '$.FunctionArn', ':')) = 7)[1] as url_config,
    to_json(urls) as url_configs,
    case when answered(answer.ListFunctionEventInvokeConfigs)
        then coalesce(answer.ListFunctionEventInvokeConfigs.FunctionEventInvokeConfigs, '[]') end as event_invoke_configs,
    partition,
    region,
    account_id,
    arn,
    coalesce(function.FunctionName, resource_name) as title,
    tags_json(tags) as tags
from listed
