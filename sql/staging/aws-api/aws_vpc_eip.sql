/*
description = "Elastic IP addresses as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeAddresses": {
                "AllocationId": "VARCHAR", "PublicIp": "VARCHAR", "PublicIpv4Pool": "VARCHAR", "Domain": "VARCHAR",
                "AssociationId": "VARCHAR", "CarrierIp": "VARCHAR", "CustomerOwnedIp": "VARCHAR",
                "CustomerOwnedIpv4Pool": "VARCHAR", "InstanceId": "VARCHAR", "NetworkBorderGroup": "VARCHAR",
                "NetworkInterfaceId": "VARCHAR", "NetworkInterfaceOwnerId": "VARCHAR", "PrivateIpAddress": "VARCHAR"
            }
        }') as answer
    from resource
)

select
    answer.DescribeAddresses.AllocationId as allocation_id,
    answer.DescribeAddresses.PublicIp as public_ip,
    answer.DescribeAddresses.PublicIpv4Pool as public_ipv4_pool,
    answer.DescribeAddresses.Domain as domain,
    answer.DescribeAddresses.AssociationId as association_id,
    answer.DescribeAddresses.CarrierIp as carrier_ip,
    answer.DescribeAddresses.CustomerOwnedIp as customer_owned_ip,
    answer.DescribeAddresses.CustomerOwnedIpv4Pool as customer_owned_ipv4_pool,
    answer.DescribeAddresses.InstanceId as instance_id,
    answer.DescribeAddresses.NetworkBorderGroup as network_border_group,
    answer.DescribeAddresses.NetworkInterfaceId as network_interface_id,
    answer.DescribeAddresses.NetworkInterfaceOwnerId as network_interface_owner_id,
    answer.DescribeAddresses.PrivateIpAddress as private_ip_address,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeAddresses.PublicIp) as title,
    tags_json(tags) as tags
from document
