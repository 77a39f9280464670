/*
description = "The rules of security groups, taken apart: each permission's sources or destinations, one by one."
grain = "one row per security group, direction, permission and source or destination"

[columns]
group_id = { type = "VARCHAR", description = "ID of the security group." }
group_name = { type = "VARCHAR", description = "Name of the security group." }
group_arn = { type = "VARCHAR", description = "ARN of the security group." }
group_owner_id = { type = "VARCHAR", description = "The account that owns the security group." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC of the security group." }
is_egress = { type = "BOOLEAN", description = "Whether it is an outbound rule." }
type = { type = "VARCHAR", description = "Direction of the rule: ingress or egress." }
description = { type = "VARCHAR", description = "Description of the rule; NULL where it has none." }
ip_protocol = { type = "VARCHAR", description = "Protocol by name or number; -1 is all protocols." }
from_port = { type = "BIGINT", description = "First port, or the ICMP type; NULL where the protocol has no ports." }
to_port = { type = "BIGINT", description = "Last port, or the ICMP code; NULL where the protocol has no ports." }
cidr_ipv4 = { type = "VARCHAR", description = "The IPv4 block; NULL for other sources." }
cidr_ipv6 = { type = "VARCHAR", description = "The IPv6 block; NULL for other sources." }
prefix_list_id = { type = "VARCHAR", description = "ID of the prefix list; NULL for other sources." }
referenced_group_id = { type = "VARCHAR", description = "ID of the referenced security group; NULL for other sources." }
referenced_peering_status = { type = "VARCHAR", description = "Status of the VPC peering connection to the referenced group." }
referenced_user_id = { type = "VARCHAR", description = "The account of the referenced group." }
referenced_vpc_id = { type = "VARCHAR", description = "The VPC of the referenced group, where it is a peered one." }
referenced_vpc_peering_connection_id = { type = "VARCHAR", description = "ID of the VPC peering connection to the referenced group." }
source = { type = "VARCHAR", description = "The source or destination, whatever its kind: a block, a prefix list or a group." }
is_open = { type = "BOOLEAN", description = "Whether the source or destination is the whole internet; NULL for a prefix list, whose entries are not known." }
partition = { type = "VARCHAR", description = "The AWS partition of the security group." }
region = { type = "VARCHAR", description = "The region of the security group." }
account_id = { type = "VARCHAR", description = "The account of the security group." }
title = { type = "VARCHAR", description = "The group, direction, protocol, ports and source of the rule." }
*/
with directed as (
    select *, ip_permissions as permissions, false as is_egress
    from aws_vpc_security_group
    union all
    select *, ip_permissions_egress as permissions, true as is_egress
    from aws_vpc_security_group
),

permission as (
    select
        *,
        unnest(from_json(permissions, '[{
            "IpProtocol": "VARCHAR", "FromPort": "BIGINT", "ToPort": "BIGINT",
            "IpRanges": [{"CidrIp": "VARCHAR", "Description": "VARCHAR"}],
            "Ipv6Ranges": [{"CidrIpv6": "VARCHAR", "Description": "VARCHAR"}],
            "PrefixListIds": [{"PrefixListId": "VARCHAR", "Description": "VARCHAR"}],
            "UserIdGroupPairs": [{
                "GroupId": "VARCHAR", "GroupName": "VARCHAR", "UserId": "VARCHAR", "VpcId": "VARCHAR",
                "VpcPeeringConnectionId": "VARCHAR", "PeeringStatus": "VARCHAR", "Description": "VARCHAR"
            }]
        }]')) as permission
    from directed
),

ipv4_rule as (
    select *, unnest(permission.IpRanges) as ipv4
    from permission
),

ipv6_rule as (
    select *, unnest(permission.Ipv6Ranges) as ipv6
    from permission
),

prefix_list_rule as (
    select *, unnest(permission.PrefixListIds) as prefix_list
    from permission
),

group_rule as (
    select *, unnest(permission.UserIdGroupPairs) as referenced
    from permission
),

rule as (
    select * from ipv4_rule
    union all by name
    select * from ipv6_rule
    union all by name
    select * from prefix_list_rule
    union all by name
    select * from group_rule
),

sourced as (
    select
        *,
        coalesce(
            ipv4.CidrIp, ipv6.CidrIpv6, prefix_list.PrefixListId, referenced.GroupId, referenced.GroupName
        ) as source
    from rule
)

select
    group_id,
    group_name,
    arn as group_arn,
    owner_id as group_owner_id,
    vpc_id,
    is_egress,
    if(is_egress, 'egress', 'ingress') as type,
    coalesce(ipv4.Description, ipv6.Description, prefix_list.Description, referenced.Description) as description,
    permission.IpProtocol as ip_protocol,
    permission.FromPort as from_port,
    permission.ToPort as to_port,
    ipv4.CidrIp as cidr_ipv4,
    ipv6.CidrIpv6 as cidr_ipv6,
    prefix_list.PrefixListId as prefix_list_id,
    referenced.GroupId as referenced_group_id,
    referenced.PeeringStatus as referenced_peering_status,
    referenced.UserId as referenced_user_id,
    referenced.VpcId as referenced_vpc_id,
    referenced.VpcPeeringConnectionId as referenced_vpc_peering_connection_id,
    source,
    case
        when prefix_list is not null then null
        when referenced is not null then false
        else cidr_is_any(coalesce(ipv4.CidrIp, ipv6.CidrIpv6))
    end as is_open,
    partition,
    region,
    account_id,
    group_id || if(is_egress, ' egress ', ' ingress ')
        || coalesce(traffic_text(permission.IpProtocol, permission.FromPort, permission.ToPort), 'unknown traffic')
        || if(is_egress, ' to ', ' from ') || coalesce(source, 'an unknown source') as title
from sourced
