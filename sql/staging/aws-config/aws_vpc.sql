/*
description = "VPCs as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "vpcId": "VARCHAR", "cidrBlock": "VARCHAR", "state": "VARCHAR", "isDefault": "BOOLEAN",
                    "dhcpOptionsId": "VARCHAR", "instanceTenancy": "VARCHAR", "ownerId": "VARCHAR",
                    "cidrBlockAssociationSet": "JSON", "ipv6CidrBlockAssociationSet": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.vpcId as vpc_id,
    item.configuration.cidrBlock as cidr_block,
    item.configuration.state as state,
    item.configuration.isDefault as is_default,
    item.configuration.dhcpOptionsId as dhcp_options_id,
    item.configuration.instanceTenancy as instance_tenancy,
    item.configuration.ownerId as owner_id,
    api_member_names(item.configuration.cidrBlockAssociationSet) as cidr_block_association_set,
    api_member_names(item.configuration.ipv6CidrBlockAssociationSet) as ipv6_cidr_block_association_set,
    partition,
    region,
    account_id,
    -- The oldest items have no ARN.
    coalesce(
        arn,
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':vpc/' || item.configuration.vpcId
    ) as arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.vpcId) as title,
    tags_json(tags) as tags
from document
