/*
description = "Internet gateways as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {"internetGatewayId": "VARCHAR", "ownerId": "VARCHAR", "attachments": "JSON"}
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.internetGatewayId as internet_gateway_id,
    item.configuration.ownerId as owner_id,
    api_member_names(item.configuration.attachments) as attachments,
    partition,
    region,
    account_id,
    -- The oldest items have no ARN.
    coalesce(
        arn,
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':internet-gateway/' || item.configuration.internetGatewayId
    ) as arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.internetGatewayId) as title,
    tags_json(tags) as tags
from document
