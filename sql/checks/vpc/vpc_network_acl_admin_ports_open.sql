/*
title = "Network ACL lets the internet reach SSH, RDP or all ports"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Walks the inbound entries of each network ACL in the order of their numbers, as AWS does, and looks for SSH or RDP let in from the whole internet. A network ACL is the second wall behind security groups; the default one lets everything pass."
remediation = "Replace the entry with entries for the sources that need it, or deny the ports in an entry with a lower number."
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"]
*/
with entry as (
    select
        arn,
        unnest(from_json(entries, '[{
            "RuleNumber": "BIGINT", "Protocol": "VARCHAR", "RuleAction": "VARCHAR", "Egress": "BOOLEAN",
            "CidrBlock": "VARCHAR", "Ipv6CidrBlock": "VARCHAR", "PortRange": {"From": "BIGINT", "To": "BIGINT"}
        }]')) as entry
    from aws_vpc_network_acl
),

-- The entries that decide over the whole internet: those for narrower blocks leave the rest to the next entry.
deciding as (
    select
        entry.arn,
        admin_port.port,
        entry.entry.Ipv6CidrBlock is not null as is_ipv6,
        entry.entry.RuleNumber as rule_number,
        entry.entry.RuleAction as rule_action,
        not entry.entry.Egress
            and cidr_is_any(coalesce(entry.entry.CidrBlock, entry.entry.Ipv6CidrBlock))
            and covers_tcp_port(
                entry.entry.Protocol, entry.entry.PortRange.From, entry.entry.PortRange.To, admin_port.port
            ) as decides
    from entry
    cross join (values (22), (3389)) as admin_port(port)
),

decision as (
    select
        arn,
        port,
        case when bool_or(decides is null) then null else arg_min(rule_action, rule_number) = 'allow' end as is_allowed,
        min(rule_number) as rule_number
    from deciding
    where decides is not false
    group by arn, port, is_ipv6
),

opening as (
    select
        arn,
        any_true(is_allowed) as is_open,
        string_agg(distinct port || ' by entry ' || rule_number, ', ' order by port || ' by entry ' || rule_number)
            filter (where is_allowed) as openings
    from decision
    group by arn
)

select
    network_acl.arn as resource,
    verdict(alarm := case
        when opening.arn is not null then opening.is_open
        when network_acl.entries is not null then false
    end) as status,
    'Network ACL ' || network_acl.network_acl_id
        || case
            when opening.is_open
                then ' lets the whole internet reach TCP port ' || opening.openings
                    || case
                        when json_array_length(network_acl.associations) = 0 then '; no subnet uses it'
                        else ''
                    end
            else ' does not let the whole internet reach SSH or RDP'
        end || '.' as reason,
    network_acl.account_id,
    network_acl.region,
    network_acl.vpc_id
from aws_vpc_network_acl as network_acl
left join opening
    on opening.arn = network_acl.arn
