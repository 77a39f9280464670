/*
description = "Subnets as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeSubnets": {
                "SubnetId": "VARCHAR", "VpcId": "VARCHAR", "CidrBlock": "VARCHAR", "State": "VARCHAR",
                "OwnerId": "VARCHAR", "AssignIpv6AddressOnCreation": "BOOLEAN", "AvailableIpAddressCount": "BIGINT",
                "AvailabilityZone": "VARCHAR", "AvailabilityZoneId": "VARCHAR", "CustomerOwnedIpv4Pool": "VARCHAR",
                "DefaultForAz": "BOOLEAN", "MapCustomerOwnedIpOnLaunch": "BOOLEAN",
                "MapPublicIpOnLaunch": "BOOLEAN", "OutpostArn": "VARCHAR", "Ipv6CidrBlockAssociationSet": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.DescribeSubnets.SubnetId as subnet_id,
    arn as subnet_arn,
    answer.DescribeSubnets.VpcId as vpc_id,
    answer.DescribeSubnets.CidrBlock as cidr_block,
    answer.DescribeSubnets.State as state,
    answer.DescribeSubnets.OwnerId as owner_id,
    answer.DescribeSubnets.AssignIpv6AddressOnCreation as assign_ipv6_address_on_creation,
    answer.DescribeSubnets.AvailableIpAddressCount as available_ip_address_count,
    answer.DescribeSubnets.AvailabilityZone as availability_zone,
    answer.DescribeSubnets.AvailabilityZoneId as availability_zone_id,
    answer.DescribeSubnets.CustomerOwnedIpv4Pool as customer_owned_ipv4_pool,
    answer.DescribeSubnets.DefaultForAz as default_for_az,
    answer.DescribeSubnets.MapCustomerOwnedIpOnLaunch as map_customer_owned_ip_on_launch,
    answer.DescribeSubnets.MapPublicIpOnLaunch as map_public_ip_on_launch,
    answer.DescribeSubnets.OutpostArn as outpost_arn,
    answer.DescribeSubnets.Ipv6CidrBlockAssociationSet as ipv6_cidr_block_association_set,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeSubnets.SubnetId) as title,
    tags_json(tags) as tags
from document
