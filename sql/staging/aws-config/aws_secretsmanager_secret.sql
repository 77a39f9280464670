/*
description = "Secrets as AWS Config records them: how they rotate and with which key, but no dates, no policy, and not what is a replica."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "ARN": "VARCHAR", "Name": "VARCHAR", "Description": "VARCHAR", "KMSKeyId": "VARCHAR",
                    "RotationEnabled": "BOOLEAN", "RotationLambdaARN": "VARCHAR", "Deleted": "BOOLEAN",
                    "RotationRules": {
                        "AutomaticallyAfterDays": "BIGINT", "RotationDuration": "VARCHAR",
                        "RotationScheduleExpression": "VARCHAR"
                    }
                }
            }
        }').ConfigurationItem.configuration as configuration
    from resource
)

select
    coalesce(configuration.Name, resource_name) as name,
    configuration.Description as description,
    case when configuration.ARN is not null then configuration.KMSKeyId is not null end as has_kms_key,
    configuration.KMSKeyId as kms_key_id,
    case when configuration.ARN is not null then coalesce(configuration.Deleted, false) end as scheduled_for_deletion,
    configuration.RotationEnabled as rotation_enabled,
    configuration.RotationLambdaARN as rotation_lambda_arn,
    case when configuration.RotationRules is not null then without_nulls(json_object(
        'AutomaticallyAfterDays', configuration.RotationRules.AutomaticallyAfterDays,
        'Duration', configuration.RotationRules.RotationDuration,
        'ScheduleExpression', configuration.RotationRules.RotationScheduleExpression
    )) end as rotation_rules,
    partition,
    region,
    account_id,
    coalesce(configuration.ARN, arn) as arn,
    coalesce(configuration.Name, resource_name) as title,
    tags_json(tags) as tags
from document
