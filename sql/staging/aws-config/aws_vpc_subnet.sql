/*
description = "Subnets as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "subnetId": "VARCHAR", "vpcId": "VARCHAR", "cidrBlock": "VARCHAR", "state": "VARCHAR",
                    "ownerId": "VARCHAR", "assignIpv6AddressOnCreation": "BOOLEAN",
                    "availableIpAddressCount": "BIGINT", "availabilityZone": "VARCHAR",
                    "availabilityZoneId": "VARCHAR", "customerOwnedIpv4Pool": "VARCHAR", "defaultForAz": "BOOLEAN",
                    "mapCustomerOwnedIpOnLaunch": "BOOLEAN", "mapPublicIpOnLaunch": "BOOLEAN",
                    "outpostArn": "VARCHAR", "ipv6CidrBlockAssociationSet": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.subnetId as subnet_id,
    coalesce(arn, 'arn:' || partition || ':ec2:' || region || ':' || account_id || ':subnet/' || item.configuration.subnetId)
        as subnet_arn,
    item.configuration.vpcId as vpc_id,
    item.configuration.cidrBlock as cidr_block,
    item.configuration.state as state,
    item.configuration.ownerId as owner_id,
    item.configuration.assignIpv6AddressOnCreation as assign_ipv6_address_on_creation,
    item.configuration.availableIpAddressCount as available_ip_address_count,
    item.configuration.availabilityZone as availability_zone,
    item.configuration.availabilityZoneId as availability_zone_id,
    item.configuration.customerOwnedIpv4Pool as customer_owned_ipv4_pool,
    item.configuration.defaultForAz as default_for_az,
    item.configuration.mapCustomerOwnedIpOnLaunch as map_customer_owned_ip_on_launch,
    item.configuration.mapPublicIpOnLaunch as map_public_ip_on_launch,
    item.configuration.outpostArn as outpost_arn,
    api_member_names(item.configuration.ipv6CidrBlockAssociationSet) as ipv6_cidr_block_association_set,
    partition,
    region,
    account_id,
    -- The oldest items have no ARN.
    coalesce(
        arn,
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':subnet/' || item.configuration.subnetId
    ) as arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.subnetId) as title,
    tags_json(tags) as tags
from document
