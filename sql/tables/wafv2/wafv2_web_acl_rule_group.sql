/*
description = "The rule groups that web ACLs use, by rules of their own or by Firewall Manager's."
grain = "one row per use of a rule group"

[columns]
web_acl_arn = { type = "VARCHAR", description = "ARN of the web ACL." }
rule_name = { type = "VARCHAR", description = "Name of the rule that uses the group." }
rule_group = { type = "VARCHAR", description = "The group: vendor and name of a managed one (AWS/AWSManagedRulesCommonRuleSet), the ARN of one of the account's own." }
is_counting = { type = "BOOLEAN", description = "Whether the rule only counts what the group would stop." }
overridden_rules = { type = "BIGINT", description = "Number of the group's rules whose action the rule changes or that it leaves out." }
is_by_firewall_manager = { type = "BOOLEAN", description = "Whether Firewall Manager put the rule there." }
region = { type = "VARCHAR", description = "The region of the web ACL." }
account_id = { type = "VARCHAR", description = "The account of the web ACL." }
*/
with rule as (
    select arn, region, account_id, false as is_by_firewall_manager, unnest(from_json(rules, '["JSON"]')) as rule
    from aws_wafv2_web_acl
    union all
    select arn, region, account_id, true, unnest(from_json(pre_process_firewall_manager_rule_groups, '["JSON"]'))
    from aws_wafv2_web_acl
    union all
    select arn, region, account_id, true, unnest(from_json(post_process_firewall_manager_rule_groups, '["JSON"]'))
    from aws_wafv2_web_acl
),

-- Rule groups cannot be nested in other statements.
named as (
    select
        * exclude (rule),
        rule ->> '$.Name' as rule_name,
        json_exists(rule, '$.OverrideAction.Count') as is_counting,
        from_json(coalesce(rule -> '$.Statement', rule -> '$.FirewallManagerStatement'), '{
            "ManagedRuleGroupStatement": {
                "VendorName": "VARCHAR", "Name": "VARCHAR", "ExcludedRules": "JSON", "RuleActionOverrides": "JSON"
            },
            "RuleGroupReferenceStatement": {"ARN": "VARCHAR", "ExcludedRules": "JSON", "RuleActionOverrides": "JSON"}
        }') as statement
    from rule
)

select
    arn as web_acl_arn,
    rule_name,
    coalesce(
        statement.ManagedRuleGroupStatement.VendorName || '/' || statement.ManagedRuleGroupStatement.Name,
        statement.RuleGroupReferenceStatement.ARN
    ) as rule_group,
    is_counting,
    coalesce(json_array_length(coalesce(
        statement.ManagedRuleGroupStatement.RuleActionOverrides,
        statement.RuleGroupReferenceStatement.RuleActionOverrides
    )), 0) + coalesce(json_array_length(coalesce(
        statement.ManagedRuleGroupStatement.ExcludedRules, statement.RuleGroupReferenceStatement.ExcludedRules
    )), 0) as overridden_rules,
    is_by_firewall_manager,
    region,
    account_id
from named
where statement.ManagedRuleGroupStatement.Name is not null or statement.RuleGroupReferenceStatement.ARN is not null
