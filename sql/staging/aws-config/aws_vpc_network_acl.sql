/*
description = "Network ACLs as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "networkAclId": "VARCHAR", "isDefault": "BOOLEAN", "vpcId": "VARCHAR", "ownerId": "VARCHAR",
                    "associations": "JSON", "entries": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.networkAclId as network_acl_id,
    item.configuration.isDefault as is_default,
    item.configuration.vpcId as vpc_id,
    item.configuration.ownerId as owner_id,
    api_member_names(item.configuration.associations) as associations,
    api_member_names(item.configuration.entries) as entries,
    partition,
    region,
    account_id,
    -- The oldest items have no ARN.
    coalesce(
        arn,
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':network-acl/' || item.configuration.networkAclId
    ) as arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.networkAclId) as title,
    tags_json(tags) as tags
from document
