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
prefix_list_address_family = { type = "VARCHAR", description = "IPv4 or IPv6, of the prefix list; NULL for other sources, and where the list is not known." }
referenced_group_id = { type = "VARCHAR", description = "ID of the referenced security group; NULL for other sources." }
referenced_peering_status = { type = "VARCHAR", description = "Status of the VPC peering connection to the referenced group." }
referenced_user_id = { type = "VARCHAR", description = "The account of the referenced group." }
referenced_vpc_id = { type = "VARCHAR", description = "The VPC of the referenced group, where it is a peered one." }
referenced_vpc_peering_connection_id = { type = "VARCHAR", description = "ID of the VPC peering connection to the referenced group." }
source = { type = "VARCHAR", description = "The source or destination, whatever its kind: a block, a prefix list or a group." }
traffic = { type = "VARCHAR", description = "What the rule lets pass, and from or to where, in words: `TCP port 22 from 0.0.0.0/0`." }
is_open = { type = "BOOLEAN", description = "Whether the source or destination is the whole internet; NULL for a prefix list whose entries are not known." }
partition = { type = "VARCHAR", description = "The AWS partition of the security group." }
region = { type = "VARCHAR", description = "The region of the security group." }
account_id = { type = "VARCHAR", description = "The account of the security group." }
title = { type = "VARCHAR", description = "The group, direction, protocol, ports and source of the rule." }
*/
with directed as (
    select arn, group_id, group_name, owner_id, vpc_id, partition, region, account_id,
        ip_permissions as permissions, false as is_egress
    from aws_vpc_security_group
    union all
    select arn, group_id, group_name, owner_id, vpc_id, partition, region, account_id, ip_permissions_egress, true
    from aws_vpc_security_group
),

permission as materialized (
    select
        * exclude (permissions),
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
    select
        * exclude (permission), permission.IpProtocol as ip_protocol, permission.FromPort as from_port,
        permission.ToPort as to_port, unnest(permission.IpRanges) as ipv4
    from permission
),

ipv6_rule as (
    select
        * exclude (permission), permission.IpProtocol as ip_protocol, permission.FromPort as from_port,
        permission.ToPort as to_port, unnest(permission.Ipv6Ranges) as ipv6
    from permission
),

prefix_list_rule as (
    select
        * exclude (permission), permission.IpProtocol as ip_protocol, permission.FromPort as from_port,
        permission.ToPort as to_port, unnest(permission.PrefixListIds) as referenced_list
    from permission
),

group_rule as (
    select
        * exclude (permission), permission.IpProtocol as ip_protocol, permission.FromPort as from_port,
        permission.ToPort as to_port, unnest(permission.UserIdGroupPairs) as referenced
    from permission
),

prefix_list as (
    select
        list.account_id,
        list.region,
        list.id,
        list.address_family,
        case when list.entries is not null then coalesce(bool_or(cidr_is_any(entry.cidr)), false) end as is_open
    from aws_ec2_managed_prefix_list as list
    left join aws_ec2_managed_prefix_list_entry as entry
        on entry.account_id = list.account_id and entry.region = list.region and entry.prefix_list_id = list.id
    group by list.account_id, list.region, list.id, list.address_family, list.entries
),

rule as (
    select
        * exclude (ipv4), ipv4.CidrIp as cidr_ipv4, ipv4.CidrIp as source, cidr_is_any(ipv4.CidrIp) as is_open,
        ipv4.Description as description
    from ipv4_rule
    union all by name
    select
        * exclude (ipv6), ipv6.CidrIpv6 as cidr_ipv6, ipv6.CidrIpv6 as source, cidr_is_any(ipv6.CidrIpv6) as is_open,
        ipv6.Description as description
    from ipv6_rule
    union all by name
    select
        rule.* exclude (referenced_list), rule.referenced_list.PrefixListId as prefix_list_id,
        rule.referenced_list.PrefixListId as source, rule.referenced_list.Description as description,
        prefix_list.address_family as prefix_list_address_family, prefix_list.is_open
    from prefix_list_rule as rule
    left join prefix_list
        on prefix_list.account_id = rule.account_id
        and prefix_list.region = rule.region
        and prefix_list.id = rule.referenced_list.PrefixListId
    union all by name
    select
        * exclude (referenced), referenced.GroupId as referenced_group_id,
        referenced.PeeringStatus as referenced_peering_status, referenced.UserId as referenced_user_id,
        referenced.VpcId as referenced_vpc_id,
        referenced.VpcPeeringConnectionId as referenced_vpc_peering_connection_id,
        coalesce(referenced.GroupId, referenced.GroupName) as source, false as is_open,
        referenced.Description as description
    from group_rule
),

worded as (
    select
        * exclude (owner_id, arn),
        arn as group_arn,
        owner_id as group_owner_id,
        if(is_egress, 'egress', 'ingress') as type,
        traffic_text(ip_protocol, from_port, to_port) as passes
    from rule
)

select
    * exclude (passes),
    passes || if(is_egress, ' to ', ' from ') || source as traffic,
    group_id || if(is_egress, ' egress ', ' ingress ') || coalesce(passes, 'unknown traffic')
        || if(is_egress, ' to ', ' from ') || coalesce(source, 'an unknown source') as title
from worded
