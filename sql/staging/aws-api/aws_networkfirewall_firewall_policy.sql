/*
description = "Firewall policies as the Network Firewall API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListFirewallPolicies": {"Name": "VARCHAR"},
            "DescribeFirewallPolicy": {
                "FirewallPolicyResponse": {
                    "FirewallPolicyId": "VARCHAR", "ConsumedStatefulRuleCapacity": "BIGINT",
                    "ConsumedStatelessRuleCapacity": "BIGINT", "Description": "VARCHAR",
                    "FirewallPolicyStatus": "VARCHAR", "LastModifiedTime": "VARCHAR",
                    "NumberOfAssociations": "BIGINT", "EncryptionConfiguration": "JSON", "Tags": "JSON"
                },
                "FirewallPolicy": "JSON", "$error": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.ListFirewallPolicies.Name as name,
    answer.DescribeFirewallPolicy.FirewallPolicyResponse.FirewallPolicyId as firewall_policy_id,
    answer.DescribeFirewallPolicy.FirewallPolicyResponse.ConsumedStatefulRuleCapacity as consumed_stateful_rule_capacity,
    answer.DescribeFirewallPolicy.FirewallPolicyResponse.ConsumedStatelessRuleCapacity
        as consumed_stateless_rule_capacity,
    answer.DescribeFirewallPolicy.FirewallPolicyResponse.Description as description,
    answer.DescribeFirewallPolicy.FirewallPolicyResponse.FirewallPolicyStatus as firewall_policy_status,
    utc_time(answer.DescribeFirewallPolicy.FirewallPolicyResponse.LastModifiedTime) as last_modified_time,
    answer.DescribeFirewallPolicy.FirewallPolicyResponse.NumberOfAssociations as number_of_associations,
    answer.DescribeFirewallPolicy.FirewallPolicyResponse.EncryptionConfiguration as encryption_configuration,
    answer.DescribeFirewallPolicy.FirewallPolicy as firewall_policy,
    answer.DescribeFirewallPolicy.FirewallPolicyResponse.Tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.ListFirewallPolicies.Name as title,
    tags_json(tags) as tags
from document
