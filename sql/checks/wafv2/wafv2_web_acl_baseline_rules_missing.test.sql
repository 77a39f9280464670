insert into aws_wafv2_web_acl (
    arn, name, region, default_action, rules, pre_process_firewall_manager_rule_groups, post_process_firewall_manager_rule_groups
) values
    ('arn:aws:wafv2:us-east-1:111111111111:global/webacl/site/a1', 'site', 'global', '{"Allow":{}}',
        '[{"Name":"common","Statement":{"ManagedRuleGroupStatement":{"VendorName":"AWS","Name":"AWSManagedRulesCommonRuleSet"}},"OverrideAction":{"None":{}}}]',
        '[]', '[]'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/tuned/a2', 'tuned', 'us-east-1', '{"Allow":{}}',
        '[{"Name":"common","Statement":{"ManagedRuleGroupStatement":{"VendorName":"AWS","Name":"AWSManagedRulesCommonRuleSet","RuleActionOverrides":[{"Name":"SizeRestrictions_BODY","ActionToUse":{"Count":{}}},{"Name":"NoUserAgent_HEADER","ActionToUse":{"Count":{}}}]}},"OverrideAction":{"None":{}}}]',
        '[]', '[]'),
    -- By Firewall Manager, after rules of the account's own.
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/fms/a3', 'fms', 'us-east-1', '{"Allow":{}}',
        '[{"Name":"rate","Statement":{"RateBasedStatement":{"Limit":100}},"Action":{"Block":{}}}]', '[]',
        '[{"Name":"fms","FirewallManagerStatement":{"ManagedRuleGroupStatement":{"VendorName":"AWS","Name":"AWSManagedRulesCommonRuleSet"}},"OverrideAction":{"None":{}}}]'),
    -- What is not allowed is blocked.
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/closed/a4', 'closed', 'us-east-1', '{"Block":{}}',
        '[{"Name":"office","Statement":{"IPSetReferenceStatement":{"ARN":"arn:ipset"}},"Action":{"Allow":{}}}]', '[]', '[]'),
    -- Counting only; another managed group; a group of the account's own; no rules.
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/counting/a5', 'counting', 'us-east-1', '{"Allow":{}}',
        '[{"Name":"common","Statement":{"ManagedRuleGroupStatement":{"VendorName":"AWS","Name":"AWSManagedRulesCommonRuleSet"}},"OverrideAction":{"Count":{}}}]',
        '[]', '[]'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/bots/a6', 'bots', 'us-east-1', '{"Allow":{}}',
        '[{"Name":"bots","Statement":{"ManagedRuleGroupStatement":{"VendorName":"AWS","Name":"AWSManagedRulesBotControlRuleSet"}},"OverrideAction":{"None":{}}},{"Name":"own","Statement":{"RuleGroupReferenceStatement":{"ARN":"arn:aws:wafv2:us-east-1:111111111111:regional/rulegroup/own/g1"}},"OverrideAction":{"None":{}}}]',
        '[]', '[]'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/empty/a7', 'empty', 'us-east-1', '{"Allow":{}}', '[]', '[]', '[]'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/denied/a8', 'denied', 'us-east-1', null, null, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:wafv2:us-east-1:111111111111:global/webacl/site/a1', 'ok', 'Web ACL site uses rule group AWS/AWSManagedRulesCommonRuleSet.'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/tuned/a2', 'ok', 'Web ACL tuned uses rule group AWS/AWSManagedRulesCommonRuleSet, but changes 2 of its rules.'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/fms/a3', 'ok', null),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/closed/a4', 'ok', 'Web ACL closed blocks every request that no rule allows.'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/counting/a5', 'alarm', 'Web ACL counting only counts with rule group AWS/AWSManagedRulesCommonRuleSet.'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/bots/a6', 'alarm', 'Web ACL bots uses no rule group against common attacks.'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/empty/a7', 'alarm', 'Web ACL empty has no rules.'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/denied/a8', 'unknown', null);
