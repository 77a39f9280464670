/*
description = "Which TCP ports network ACLs let the whole internet reach, walking their inbound entries in the order of the numbers as AWS does. Entries for narrower blocks leave the rest of the internet to the next one."
grain = "one row per network ACL, address family and range of ports; the ranges of each cover all ports"

[columns]
network_acl_id = { type = "VARCHAR", description = "ID of the network ACL." }
address_family = { type = "VARCHAR", description = "`ipv4` or `ipv6`." }
from_port = { type = "BIGINT", description = "First port of the range." }
to_port = { type = "BIGINT", description = "Last port of the range." }
is_allowed = { type = "BOOLEAN", description = "Whether traffic from the whole internet passes; NULL where an entry does not tell what it matches." }
rule_number = { type = "BIGINT", description = "Number of the entry that decides; NULL where no entry matches." }
region = { type = "VARCHAR", description = "The region of the network ACL." }
account_id = { type = "VARCHAR", description = "The account in whose inventory the network ACL is." }
*/
with network_acl as (
    select
        account_id,
        region,
        network_acl_id,
        from_json(entries, '[{
            "RuleNumber": "BIGINT", "Protocol": "VARCHAR", "RuleAction": "VARCHAR", "Egress": "BOOLEAN",
            "CidrBlock": "VARCHAR", "Ipv6CidrBlock": "VARCHAR", "PortRange": {"From": "BIGINT", "To": "BIGINT"}
        }]') as entries
    from aws_vpc_network_acl
    where entries is not null
),

inbound as (
    select
        account_id,
        region,
        network_acl_id,
        case when entry.Ipv6CidrBlock is not null then 'ipv6' else 'ipv4' end as address_family,
        entry.RuleNumber as rule_number,
        entry.RuleAction as rule_action,
        case when protocol_is_all(entry.Protocol) then 0 else entry.PortRange.From end as from_port,
        case when protocol_is_all(entry.Protocol) then 65535 else entry.PortRange.To end as to_port,
        not entry.Egress
            and cidr_is_any(coalesce(entry.CidrBlock, entry.Ipv6CidrBlock))
            and (protocol_is_all(entry.Protocol) or protocol_is_tcp(entry.Protocol))
            and case when from_port is not null and to_port is not null then true end as decides
    from (select * exclude (entries), unnest(entries) as entry from network_acl)
),

deciding as (
    select * from inbound where decides is not false
),

-- Every range starts where some entry starts or ends.
boundary as (
    select account_id, region, network_acl_id, address_family, from_port from deciding
    union
    select account_id, region, network_acl_id, address_family, to_port + 1 from deciding
    union
    select account_id, region, network_acl_id, unnest(['ipv4', 'ipv6']), 0 from network_acl
),

port_range as (
    select
        *,
        coalesce(
            lead(from_port) over (partition by account_id, region, network_acl_id, address_family order by from_port),
            65536
        ) - 1 as to_port
    from boundary
    where from_port between 0 and 65535
)

select
    port_range.network_acl_id,
    port_range.address_family,
    port_range.from_port,
    port_range.to_port,
    case
        when bool_or(deciding.decides is null and deciding.network_acl_id is not null) then null
        else coalesce(arg_min(deciding.rule_action, deciding.rule_number) = 'allow', false)
    end as is_allowed,
    min(deciding.rule_number) as rule_number,
    port_range.region,
    port_range.account_id
from port_range
left join deciding
    on deciding.account_id = port_range.account_id
    and deciding.region = port_range.region
    and deciding.network_acl_id = port_range.network_acl_id
    and deciding.address_family = port_range.address_family
    -- What an entry of unknown ports matches is not known for any port.
    and (
        (deciding.from_port <= port_range.from_port and deciding.to_port >= port_range.to_port)
        or deciding.from_port is null
        or deciding.to_port is null
    )
group by
    port_range.account_id, port_range.region, port_range.network_acl_id, port_range.address_family, port_range.from_port,
    port_range.to_port
