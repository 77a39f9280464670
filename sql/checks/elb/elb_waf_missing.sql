/*
title = "Internet-facing application load balancer has no web ACL"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Looks for application load balancers on the internet that no web ACL guards against common attacks and floods. Internal ones are ok without. Associations of WAF Classic, which AWS has retired, are not looked at. A load balancer whose security groups let in nothing but prefix lists, such as that of CloudFront, may be guarded further out; the reason says so."
remediation = "Associate a web ACL with the load balancer."
references = ["https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html"]
nullable = ["aws_ec2_managed_prefix_list", "aws_wafv2_web_acl"]
optional = ["aws_vpc_security_group", "aws_vpc_security_group_rule"]
*/
with association as (
    select
        account_id,
        region,
        name,
        -- A web ACL that does not tell what it guards may guard any of them.
        unnest(coalesce(from_json(associated_resources, '["VARCHAR"]'), [null])) as load_balancer_arn
    from aws_wafv2_web_acl
    where scope = 'REGIONAL'
),

guard as (
    select account_id, region, load_balancer_arn, min(name) as web_acl
    from association
    group by account_id, region, load_balancer_arn
),

member as (
    select arn, account_id, region, unnest(from_json(security_groups, '["VARCHAR"]')) as group_id
    from aws_ec2_application_load_balancer
),

entrance as (
    select
        member.arn,
        bool_and(rule.prefix_list_id is not null) as by_prefix_list,
        string_agg(distinct rule.prefix_list_id, ', ' order by rule.prefix_list_id) as prefix_lists
    from member
    inner join aws_vpc_security_group_rule as rule
        on rule.account_id = member.account_id
        and rule.region = member.region
        and rule.group_id = member.group_id
    where not rule.is_egress
    group by member.arn
),

judged as (
    select
        load_balancer.*,
        guard.web_acl,
        case when entrance.by_prefix_list then entrance.prefix_lists end as prefix_lists,
        case
            when guard.load_balancer_arn is not null then true
            when
                unclear.account_id is null
                and was_read('aws_wafv2_web_acl', load_balancer.account_id, load_balancer.region)
                then false
        end as has_web_acl
    from aws_ec2_application_load_balancer as load_balancer
    left join guard
        on guard.account_id = load_balancer.account_id
        and guard.region = load_balancer.region
        and guard.load_balancer_arn = load_balancer.arn
    left join guard as unclear
        on unclear.account_id = load_balancer.account_id
        and unclear.region = load_balancer.region
        and unclear.load_balancer_arn is null
    left join entrance on entrance.arn = load_balancer.arn
)

select
    arn as resource,
    verdict(alarm := scheme = 'internet-facing' and not has_web_acl) as status,
    'Load balancer ' || name
        || case
            when has_web_acl then ' has the web ACL ' || web_acl || '.'
            when scheme <> 'internet-facing' then ' is internal.'
            else ' faces the internet without a web ACL'
                || case
                    when prefix_lists is not null
                        then '; its security groups let in prefix list ' || prefix_lists || ' only.'
                    else '.'
                end
        end as reason,
    account_id,
    region,
    name
from judged
