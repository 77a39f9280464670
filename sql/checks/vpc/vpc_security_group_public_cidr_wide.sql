/*
title = "Ingress rule trusts a very wide public range"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Looks for inbound rules whose source is a public IPv4 block wider than /24 or a public IPv6 block wider than /32, but not the whole internet. It catches the internet in two halves, and the ranges of whole providers, from which anyone can rent an address."
remediation = "Narrow the range to the partner's own addresses."
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
nullable = ["aws_ec2_managed_prefix_list"]
*/
with block as (
    -- Rules name the same blocks over and over: each is judged once.
    select cidr, cidr_is_public_wide(cidr) as is_wide
    from (
        select coalesce(cidr_ipv4, cidr_ipv6) as cidr from aws_vpc_security_group_rule where not is_egress
        union
        select cidr from aws_ec2_managed_prefix_list_entry
    )
),

prefix_list as (
    select
        list.account_id,
        list.region,
        list.id,
        case when list.entries is not null then coalesce(any_true(block.is_wide), false) end as is_wide
    from aws_ec2_managed_prefix_list as list
    left join aws_ec2_managed_prefix_list_entry as entry
        on entry.account_id = list.account_id and entry.region = list.region and entry.prefix_list_id = list.id
    left join block on block.cidr = entry.cidr
    group by list.account_id, list.region, list.id, list.entries
),

ingress as (
    select rule.group_arn, rule.traffic, coalesce(block.is_wide, prefix_list.is_wide) as is_exposed
    from aws_vpc_security_group_rule as rule
    left join block on block.cidr = coalesce(rule.cidr_ipv4, rule.cidr_ipv6)
    left join prefix_list
        on prefix_list.account_id = rule.account_id
        and prefix_list.region = rule.region
        and prefix_list.id = rule.prefix_list_id
    where not rule.is_egress and rule.referenced_group_id is null
),

exposure as (
    select
        group_arn,
        bool_or(is_exposed) as is_exposed,
        rules_text(is_exposed, traffic) as rules
    from ingress
    where is_exposed is not false
    group by group_arn
)

select
    security_group.arn as resource,
    verdict(alarm := case
        when exposure.group_arn is not null then exposure.is_exposed
        when security_group.ip_permissions is not null then false
    end) as status,
    group_text(security_group.group_name, security_group.group_id)
        || case
            when exposure.is_exposed then ' trusts very wide public ranges: ' || exposure.rules || '.'
            else ' trusts no very wide public range.'
        end as reason,
    unjudged_rules(exposure.is_exposed, exposure.rules) as unknown_because,
    security_group.account_id,
    security_group.region,
    security_group.group_id,
    security_group.vpc_id
from aws_vpc_security_group as security_group
left join exposure
    on exposure.group_arn = security_group.arn
