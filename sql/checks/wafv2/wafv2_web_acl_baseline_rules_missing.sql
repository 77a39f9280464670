/*
title = "Web ACL has no OWASP-style managed rules"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Whether the web ACL uses, and does not only count with, a rule group against the common attacks on web applications: AWSManagedRulesCommonRuleSet, or a group that the parameter accepted_waf_rule_groups names, by a rule of its own or by Firewall Manager. A web ACL that blocks what no rule allows needs none."
remediation = "Add AWSManagedRulesCommonRuleSet, first counting, then blocking."
references = ["https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html"]
*/
with accepted as (
    select trim(unnest(string_split(getvariable('accepted_waf_rule_groups'), ','))) as pattern
),

used as (
    select
        rule_group.web_acl_arn,
        min(rule_group.rule_group) filter (where not rule_group.is_counting) as active_group,
        min(rule_group.overridden_rules) filter (where not rule_group.is_counting) as overridden_rules,
        min(rule_group.rule_group) as any_group
    from wafv2_web_acl_rule_group as rule_group
    inner join accepted on wildcard_matches(accepted.pattern, rule_group.rule_group)
    group by rule_group.web_acl_arn
),

judged as (
    select
        acl.arn,
        acl.name,
        acl.account_id,
        acl.region,
        acl.rules,
        json_exists(acl.default_action, '$.Block') as blocks_by_default,
        used.active_group,
        used.overridden_rules,
        used.any_group
    from aws_wafv2_web_acl as acl
    left join used on used.web_acl_arn = acl.arn
)

select
    arn as resource,
    verdict(alarm := case
        when active_group is not null or blocks_by_default then false
        when rules is not null and not blocks_by_default then true
    end) as status,
    'Web ACL ' || name || case
        when active_group is not null
            then ' uses rule group ' || active_group || case
                when overridden_rules = 1 then ', but changes 1 of its rules'
                when overridden_rules > 0 then ', but changes ' || overridden_rules || ' of its rules'
                else ''
            end
        when blocks_by_default then ' blocks every request that no rule allows'
        when json_array_length(rules) = 0 then ' has no rules'
        when any_group is not null then ' only counts with rule group ' || any_group
        else ' uses no rule group against common attacks'
    end || '.' as reason,
    account_id,
    region
from judged
