/*
description = "GraphQL APIs as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "Name": "VARCHAR", "ApiId": "VARCHAR", "AuthenticationType": "VARCHAR",
                    "XrayEnabled": "BOOLEAN", "LogConfig": "JSON", "UserPoolConfig": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.Name as name,
    item.configuration.ApiId as api_id,
    item.configuration.AuthenticationType as authentication_type,
    item.configuration.XrayEnabled as xray_enabled,
    lower_member_names(item.configuration.LogConfig) as log_config,
    lower_member_names(item.configuration.UserPoolConfig) as user_pool_config,
    partition,
    region,
    account_id,
    arn,
    item.configuration.Name as title,
    tags_json(tags) as tags
from document
