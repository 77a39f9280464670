/*
description = "Jobs as AWS Config records them: without times."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "Name": "VARCHAR", "Description": "VARCHAR", "GlueVersion": "VARCHAR", "LogUri": "VARCHAR",
                    "MaxCapacity": "DOUBLE", "MaxRetries": "BIGINT", "NumberOfWorkers": "BIGINT",
                    "Role": "VARCHAR", "SecurityConfiguration": "VARCHAR", "Timeout": "BIGINT",
                    "WorkerType": "VARCHAR", "Command": "JSON", "Connections": "JSON", "DefaultArguments": "JSON",
                    "ExecutionProperty": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.Name as name,
    item.configuration.Description as description,
    item.configuration.GlueVersion as glue_version,
    item.configuration.LogUri as log_uri,
    item.configuration.MaxCapacity as max_capacity,
    item.configuration.MaxRetries as max_retries,
    item.configuration.NumberOfWorkers as number_of_workers,
    item.configuration.Role as role,
    item.configuration.SecurityConfiguration as security_configuration,
    item.configuration.Timeout as timeout,
    item.configuration.WorkerType as worker_type,
    item.configuration.Command as command,
    item.configuration.Connections as connections,
    item.configuration.DefaultArguments as default_arguments,
    item.configuration.ExecutionProperty as execution_property,
    partition,
    region,
    account_id,
    arn,
    item.configuration.Name as title,
    tags_json(tags) as tags
from document
