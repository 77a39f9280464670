/*
description = "Jobs as the Glue API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetJobs": {
                "Name": "VARCHAR", "CreatedOn": "VARCHAR", "Description": "VARCHAR", "GlueVersion": "VARCHAR",
                "LastModifiedOn": "VARCHAR", "LogUri": "VARCHAR", "MaxCapacity": "DOUBLE", "MaxRetries": "BIGINT",
                "NumberOfWorkers": "BIGINT", "Role": "VARCHAR", "ExecutionClass": "VARCHAR",
                "SecurityConfiguration": "VARCHAR", "Timeout": "BIGINT", "WorkerType": "VARCHAR",
                "Command": "JSON", "Connections": "JSON", "DefaultArguments": "JSON", "ExecutionProperty": "JSON",
                "CodeGenConfigurationNodes": "JSON", "SourceControlDetails": "JSON",
                "NonOverridableArguments": "JSON", "NotificationProperty": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.GetJobs.Name as name,
    utc_time(answer.GetJobs.CreatedOn) as created_on,
    answer.GetJobs.Description as description,
    answer.GetJobs.GlueVersion as glue_version,
    utc_time(answer.GetJobs.LastModifiedOn) as last_modified_on,
    answer.GetJobs.LogUri as log_uri,
    answer.GetJobs.MaxCapacity as max_capacity,
    answer.GetJobs.MaxRetries as max_retries,
    answer.GetJobs.NumberOfWorkers as number_of_workers,
    answer.GetJobs.Role as role,
    answer.GetJobs.ExecutionClass as execution_class,
    case when answer.GetJobs is not null then coalesce(answer.GetJobs.SecurityConfiguration, '') end
        as security_configuration,
    answer.GetJobs.Timeout as timeout,
    answer.GetJobs.WorkerType as worker_type,
    answer.GetJobs.Command as command,
    answer.GetJobs.Connections as connections,
    answer.GetJobs.DefaultArguments as default_arguments,
    answer.GetJobs.ExecutionProperty as execution_property,
    answer.GetJobs.CodeGenConfigurationNodes as code_gen_configuration_nodes,
    answer.GetJobs.SourceControlDetails as source_control_details,
    answer.GetJobs.NonOverridableArguments as non_overridable_arguments,
    answer.GetJobs.NotificationProperty as notification_property,
    partition,
    region,
    account_id,
    arn,
    answer.GetJobs.Name as title,
    tags_json(tags) as tags
from document
