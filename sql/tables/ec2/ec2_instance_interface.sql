/*
description = "The network interfaces of instances, as the instances tell of them: addresses, groups, and whether their subnet is public."
grain = "one row per instance and network interface"

[columns]
instance_arn = { type = "VARCHAR", description = "ARN of the instance." }
instance_id = { type = "VARCHAR", description = "ID of the instance." }
network_interface_id = { type = "VARCHAR", description = "ID of the network interface." }
subnet_id = { type = "VARCHAR", description = "ID of the subnet." }
group_ids = { type = "VARCHAR[]", description = "IDs of the security groups of the interface; NULL where they are not known." }
ipv4_address = { type = "VARCHAR", description = "A public IPv4 address of the interface; NULL where it has none." }
ipv6_address = { type = "VARCHAR", description = "A global IPv6 address of the interface; NULL where it has none." }
is_in_public_subnet = { type = "BOOLEAN", description = "Whether the subnet's route table has an active default route to an internet gateway; NULL where that is not known." }
is_public = { type = "BOOLEAN", description = "Whether the interface has a public IPv4 address, or a global IPv6 address in a public subnet." }
region = { type = "VARCHAR", description = "The region of the instance." }
account_id = { type = "VARCHAR", description = "The account of the instance." }
*/
with interface as (
    select
        arn,
        instance_id,
        unnest(from_json(network_interfaces, '[{
            "NetworkInterfaceId": "VARCHAR", "SubnetId": "VARCHAR", "Association": {"PublicIp": "VARCHAR"},
            "PrivateIpAddresses": [{"Association": {"PublicIp": "VARCHAR"}}],
            "Ipv6Addresses": [{"Ipv6Address": "VARCHAR"}], "Groups": [{"GroupId": "VARCHAR"}]
        }]')) as interface,
        account_id,
        region
    from aws_ec2_instance
),

address as (
    select
        * exclude (interface),
        interface.NetworkInterfaceId as network_interface_id,
        interface.SubnetId as subnet_id,
        list_transform(interface.Groups, lambda member: member.GroupId) as group_ids,
        coalesce(
            interface.Association.PublicIp,
            list_filter(
                list_transform(interface.PrivateIpAddresses, lambda private_address: private_address.Association.PublicIp),
                lambda public_address: public_address is not null
            )[1]
        ) as ipv4_address,
        list_filter(
            list_transform(interface.Ipv6Addresses, lambda address: address.Ipv6Address),
            lambda address: not ipv6_is_private(ipv6_first_group(address), 128)
        )[1] as ipv6_address
    from interface
)

select
    address.arn as instance_arn,
    address.instance_id,
    address.network_interface_id,
    address.subnet_id,
    address.group_ids,
    address.ipv4_address,
    address.ipv6_address,
    subnet_route.is_public as is_in_public_subnet,
    address.ipv4_address is not null or (address.ipv6_address is not null and subnet_route.is_public) as is_public,
    address.region,
    address.account_id
from address
left join vpc_subnet_route as subnet_route
    on subnet_route.account_id = address.account_id
    and subnet_route.region = address.region
    and subnet_route.subnet_id = address.subnet_id
