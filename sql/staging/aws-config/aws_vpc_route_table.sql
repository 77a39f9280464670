/*
description = "Route tables as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "routeTableId": "VARCHAR", "vpcId": "VARCHAR", "ownerId": "VARCHAR", "associations": "JSON",
                    "routes": "JSON", "propagatingVgws": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.routeTableId as route_table_id,
    item.configuration.vpcId as vpc_id,
    item.configuration.ownerId as owner_id,
    api_member_names(item.configuration.associations) as associations,
    api_member_names(item.configuration.routes) as routes,
    api_member_names(item.configuration.propagatingVgws) as propagating_vgws,
    partition,
    region,
    account_id,
    -- The oldest items have no ARN.
    coalesce(
        arn,
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':route-table/' || item.configuration.routeTableId
    ) as arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.routeTableId) as title,
    tags_json(tags) as tags
from document
