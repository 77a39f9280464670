/*
title = "Rules were added to a default security group"
severity = "medium"
alert = "digest"
description = "Looks for rules of default security groups that were not there in the earlier snapshot. AWS puts every resource that names no group into the default one of its VPC, so it should hold no rules at all. Of a group that is new, the rules with which AWS makes it do not count."
related_checks = ["vpc_security_group_default_allows_traffic"]
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html"]
nullable = ["aws_ec2_managed_prefix_list"]
*/
with earlier as (
    select
        arn, any_value(ip_permissions) as ip_permissions, any_value(ip_permissions_egress) as ip_permissions_egress
    from before.aws_vpc_security_group
    group by arn
),

-- A group whose name was not read may be a default one.
later as (
    select *
    from after.aws_vpc_security_group
    where (group_name = 'default') is not false
),

rule_before as (
    select distinct group_arn, traffic
    from before.aws_vpc_security_group_rule
),

added as (
    select
        later.arn,
        rule.is_egress,
        string_agg(distinct rule.traffic, ', ' order by rule.traffic) as rules
    from later
    join after.aws_vpc_security_group_rule as rule on rule.group_arn = later.arn
    left join earlier on earlier.arn = later.arn
    left join rule_before on rule_before.group_arn = rule.group_arn and rule_before.traffic = rule.traffic
    where
        rule_before.traffic is null
        and not (
            earlier.arn is null
            and rule.traffic in (
                'all traffic from ' || later.group_id, 'all traffic to 0.0.0.0/0', 'all traffic to ::/0'
            )
        )
    group by all
),

compared as (
    select
        later.*,
        inbound.rules as inbound_rules,
        outbound.rules as outbound_rules,
        case
            when later.ip_permissions is null or (earlier.arn is not null and earlier.ip_permissions is null) then null
            else inbound.arn is not null
        end as has_inbound,
        case
            when later.ip_permissions_egress is null
                or (earlier.arn is not null and earlier.ip_permissions_egress is null) then null
            else outbound.arn is not null
        end as has_outbound
    from later
    left join earlier on earlier.arn = later.arn
    left join added as inbound on inbound.arn = later.arn and not inbound.is_egress
    left join added as outbound on outbound.arn = later.arn and outbound.is_egress
)

select
    arn as resource,
    (group_name = 'default') and (has_inbound or has_outbound) as fires,
    'Default security group ' || group_id || ' of ' || coalesce(vpc_id, 'EC2-Classic') || ' now allows '
        || concat_ws(
            ', ', case when has_inbound then inbound_rules end, case when has_outbound then outbound_rules end
        ) || '.' as reason,
    account_id,
    region
from compared
