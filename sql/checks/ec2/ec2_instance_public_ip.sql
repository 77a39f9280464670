/*
title = "Instance has a public IP address"
severity = "high"
category = "exposure"
scope = "resource"
description = "Looks for instances with a public IPv4 address on any interface, or an IPv6 address in a subnet with a route to an internet gateway. Only security groups and network ACLs then stand between the instance and the internet. A stopped instance keeps an Elastic IP address only."
remediation = "Move the workload behind a load balancer or use Session Manager, and release the address."
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html"]
*/
with interface as (
    select
        instance.arn,
        unnest(from_json(instance.network_interfaces, '[{
            "SubnetId": "VARCHAR", "Association": {"PublicIp": "VARCHAR"},
            "PrivateIpAddresses": [{"Association": {"PublicIp": "VARCHAR"}}],
            "Ipv6Addresses": [{"Ipv6Address": "VARCHAR"}]
        }]')) as interface,
        instance.account_id,
        instance.region
    from aws_ec2_instance as instance
),

address as (
    select
        interface.arn,
        coalesce(
            interface.interface.Association.PublicIp,
            list_filter(
                list_transform(
                    interface.interface.PrivateIpAddresses,
                    lambda private_address: private_address.Association.PublicIp
                ),
                lambda public_address: public_address is not null
            )[1]
        ) as ipv4,
        list_filter(
            list_transform(interface.interface.Ipv6Addresses, lambda address: address.Ipv6Address),
            lambda address: not ipv6_is_private(ipv6_first_group(address), 128)
        )[1] as ipv6,
        subnet_route.is_public
    from interface
    left join vpc_subnet_route as subnet_route
        on subnet_route.account_id = interface.account_id
        and subnet_route.region = interface.region
        and subnet_route.subnet_id = interface.interface.SubnetId
),

exposure as (
    select
        arn,
        any_true(ipv4 is not null or (ipv6 is not null and is_public)) as is_public,
        string_agg(coalesce(ipv4, ipv6), ', ' order by coalesce(ipv4, ipv6))
            filter (where ipv4 is not null or (ipv6 is not null and is_public)) as addresses
    from address
    group by arn
),

instance as (
    select
        instance.*,
        case
            when instance.public_ip_address is not null then true
            when exposure.arn is not null then exposure.is_public
            when instance.network_interfaces is not null then false
        end as is_public,
        coalesce(exposure.addresses, instance.public_ip_address) as addresses
    from aws_ec2_instance as instance
    left join exposure
        on exposure.arn = instance.arn
)

select
    arn as resource,
    verdict(alarm := is_public, skip := instance_state in ('terminated', 'shutting-down')) as status,
    'Instance ' || coalesce(nullif(title, instance_id) || ' (' || instance_id || ')', instance_id)
        || case
            when instance_state in ('terminated', 'shutting-down') then ' is ' || instance_state
            when is_public then ' has the public address ' || addresses
            else ' has no public address'
        end || '.' as reason,
    account_id,
    region,
    instance_id
from instance
