/*
title = "Security group opened port 80 or 443 to the internet"
severity = "low"
alert = "digest"
description = "Looks for an inbound rule for port 80 or 443 alone that lets in the whole internet, where no rule had the port open in the earlier snapshot. That is what a public site needs, so somebody need only know of it. Rules for wider ranges are told of as other ports. A group that is new and open already counts."
related_checks = ["vpc_security_group_web_ports_open"]
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
nullable = ["aws_ec2_managed_prefix_list"]
*/
with watched (transport, port) as (
    values ('tcp', 80), ('tcp', 443), ('udp', 80), ('udp', 443)
),

opened as (
    select
        rule.group_arn,
        watched.transport,
        watched.port,
        bool_or(rule.is_open) as is_open,
        rules_text(rule.is_open, rule.traffic) as rules
    from after.aws_vpc_security_group_rule as rule
    join watched
        on rule.from_port = watched.port
        and rule.to_port = watched.port
        and case watched.transport
            when 'tcp' then protocol_is_tcp(rule.ip_protocol) else protocol_is_udp(rule.ip_protocol)
        end
    where not rule.is_egress and rule.is_open is not false
    group by all
),

-- Open, or perhaps open, where a prefix list was not read.
open_before as (
    select rule.group_arn, watched.transport, watched.port, bool_or(rule.is_open) as is_open
    from before.aws_vpc_security_group_rule as rule
    join watched
        on case watched.transport
            when 'tcp' then covers_tcp_port(rule.ip_protocol, rule.from_port, rule.to_port, watched.port)
            else covers_udp_port(rule.ip_protocol, rule.from_port, rule.to_port, watched.port)
        end
    where not rule.is_egress and rule.is_open is not false
    group by all
),

earlier as (
    select arn, any_value(ip_permissions) as ip_permissions
    from before.aws_vpc_security_group
    group by arn
),

news as (
    select
        opened.group_arn,
        any_true(
            opened.is_open and case
                when open_before.port is not null then not open_before.is_open
                when earlier.arn is null or earlier.ip_permissions is not null then true
            end
        ) as fires,
        string_agg(distinct opened.rules, ', ' order by opened.rules)
            filter (where open_before.port is null or open_before.is_open is null) as rules
    from opened
    left join open_before using (group_arn, transport, port)
    left join earlier on earlier.arn = opened.group_arn
    group by opened.group_arn
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
