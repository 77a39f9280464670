/*
title = "Security group opened another port to the internet"
severity = "high"
alert = "immediate"
description = "Looks for a TCP or UDP port that an inbound rule opens to the whole internet, and that no rule had open in the earlier snapshot. The web ports 80 and 443, and the ports of administration and databases, have rules of their own. What an ACL or a firewall may still hold back is not seen. A group that is new and open already counts."
related_checks = [
    "vpc_security_group_nonweb_port_open", "vpc_security_group_high_risk_port_open", "vpc_security_group_smb_open",
]
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
nullable = ["aws_ec2_managed_prefix_list"]
*/
with transport (transport) as (
    values ('tcp'), ('udp')
),

-- What other rules tell of.
excluded as (
    select 'tcp' as transport, unnest([
        22, 3389, 1433, 1434, 1521, 3306, 5432, 6379, 7000, 7001, 9042, 9200, 9300, 11211, 27017, 27018
    ]) as port
    union all
    select transport, unnest([80, 443])
    from transport
),

-- Open, or perhaps open, where a prefix list was not read. Port 0 is not in use.
later_range as (
    select
        rule.group_arn, transport.transport, rule.is_open, rule.traffic,
        case when protocol_is_all(rule.ip_protocol) then 1 else greatest(rule.from_port, 1) end as from_port,
        case when protocol_is_all(rule.ip_protocol) then 65535 else rule.to_port end as to_port
    from after.aws_vpc_security_group_rule as rule
    join transport
        on protocol_is_all(rule.ip_protocol)
        or case transport.transport
            when 'tcp' then protocol_is_tcp(rule.ip_protocol) else protocol_is_udp(rule.ip_protocol)
        end
    where not rule.is_egress and rule.is_open is not false
),

earlier_range as (
    select
        rule.group_arn, transport.transport, rule.is_open,
        case when protocol_is_all(rule.ip_protocol) then 1 else greatest(rule.from_port, 1) end as from_port,
        case when protocol_is_all(rule.ip_protocol) then 65535 else rule.to_port end as to_port
    from before.aws_vpc_security_group_rule as rule
    join transport
        on protocol_is_all(rule.ip_protocol)
        or case transport.transport
            when 'tcp' then protocol_is_tcp(rule.ip_protocol) else protocol_is_udp(rule.ip_protocol)
        end
    where not rule.is_egress and rule.is_open is not false
),

-- The lowest port of those that are new is where a range begins, or right behind one that was open or is excluded.
boundary as (
    select group_arn, transport, from_port as port from later_range
    union
    select group_arn, transport, to_port + 1 from earlier_range
    union
    select later_range.group_arn, later_range.transport, excluded.port + 1
    from later_range
    join excluded using (transport)
),

open_now as (
    select
        boundary.group_arn,
        boundary.transport,
        boundary.port,
        bool_or(later_range.is_open) as is_open,
        rules_text(later_range.is_open, later_range.traffic) as rules
    from boundary
    join later_range
        on later_range.group_arn = boundary.group_arn
        and later_range.transport = boundary.transport
        and boundary.port between later_range.from_port and later_range.to_port
    anti join excluded
        on excluded.transport = boundary.transport and excluded.port = boundary.port
    group by all
),

open_before as (
    select boundary.group_arn, boundary.transport, boundary.port, bool_or(earlier_range.is_open) as is_open
    from boundary
    join earlier_range
        on earlier_range.group_arn = boundary.group_arn
        and earlier_range.transport = boundary.transport
        and boundary.port between earlier_range.from_port and earlier_range.to_port
    group by all
),

earlier as (
    select arn, any_value(ip_permissions) as ip_permissions
    from before.aws_vpc_security_group
    group by arn
),

news as (
    select
        open_now.group_arn,
        any_true(
            open_now.is_open and case
                when open_before.port is not null then not open_before.is_open
                when earlier.arn is null or earlier.ip_permissions is not null then true
            end
        ) as fires,
        array_to_string(
            list_sort(list_distinct(flatten(list(string_split(open_now.rules, ', ')) filter (
                where open_before.port is null or open_before.is_open is null
            )))),
            ', '
        ) as rules
    from open_now
    left join open_before using (group_arn, transport, port)
    left join earlier on earlier.arn = open_now.group_arn
    group by open_now.group_arn
)

select
    security_group.arn as resource,
    case
        when news.group_arn is not null then news.fires
        when security_group.ip_permissions is not null then false
    end as fires,
    group_text(security_group.group_name, security_group.group_id) || ' now lets in ' || news.rules || '.' as reason,
    unjudged_rules(news.fires, news.rules) as unknown_because,
    security_group.account_id,
    security_group.region
from after.aws_vpc_security_group as security_group
left join news on news.group_arn = security_group.arn
