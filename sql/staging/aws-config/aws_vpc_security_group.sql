/*
description = "Security groups as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "groupName": "VARCHAR", "groupId": "VARCHAR", "description": "VARCHAR", "vpcId": "VARCHAR",
                    "ownerId": "VARCHAR",
                    "ipPermissions": [{
                        "ipProtocol": "VARCHAR", "fromPort": "BIGINT", "toPort": "BIGINT", "ipRanges": ["VARCHAR"],
                        "ipv4Ranges": [{"cidrIp": "VARCHAR", "description": "VARCHAR"}],
                        "ipv6Ranges": [{"cidrIpv6": "VARCHAR", "description": "VARCHAR"}],
                        "userIdGroupPairs": "JSON", "prefixListIds": "JSON"
                    }],
                    "ipPermissionsEgress": [{
                        "ipProtocol": "VARCHAR", "fromPort": "BIGINT", "toPort": "BIGINT", "ipRanges": ["VARCHAR"],
                        "ipv4Ranges": [{"cidrIp": "VARCHAR", "description": "VARCHAR"}],
                        "ipv6Ranges": [{"cidrIpv6": "VARCHAR", "description": "VARCHAR"}],
                        "userIdGroupPairs": "JSON", "prefixListIds": "JSON"
                    }]
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.groupName as group_name,
    item.configuration.groupId as group_id,
    item.configuration.description as description,
    item.configuration.vpcId as vpc_id,
    item.configuration.ownerId as owner_id,
    config_ip_permissions(item.configuration.ipPermissions) as ip_permissions,
    config_ip_permissions(item.configuration.ipPermissionsEgress) as ip_permissions_egress,
    partition,
    region,
    account_id,
    -- The oldest items have no ARN.
    coalesce(
        arn,
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':security-group/' || item.configuration.groupId
    ) as arn,
    coalesce(item.configuration.groupName, item.configuration.groupId) as title,
    tags_json(tags) as tags
from document
