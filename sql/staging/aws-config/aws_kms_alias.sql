/*
description = "Aliases as AWS Config records them; it knows neither of their dates."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {"configuration": {"AliasName": "VARCHAR", "TargetKeyId": "VARCHAR"}}
        }').ConfigurationItem.configuration as configuration
    from resource
)

select
    coalesce(configuration.AliasName, resource_name) as alias_name,
    configuration.TargetKeyId as target_key_id,
    partition,
    region,
    account_id,
    coalesce(
        arn, 'arn:' || partition || ':kms:' || region || ':' || account_id || ':' || configuration.AliasName
    ) as arn,
    coalesce(configuration.AliasName, resource_name) as title,
    tags_json(tags) as tags
from document
