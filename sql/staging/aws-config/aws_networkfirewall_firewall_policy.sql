/*
description = "Firewall policies as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "firewallPolicyResponse": {
                        "firewallPolicyName": "VARCHAR", "firewallPolicyId": "VARCHAR",
                        "consumedStatefulRuleCapacity": "BIGINT", "consumedStatelessRuleCapacity": "BIGINT",
                        "firewallPolicyStatus": "VARCHAR", "lastModifiedTime": "VARCHAR",
                        "numberOfAssociations": "BIGINT", "encryptionConfiguration": "JSON"
                    },
                    "firewallPolicy": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.firewallPolicyResponse.firewallPolicyName as name,
    item.configuration.firewallPolicyResponse.firewallPolicyId as firewall_policy_id,
    item.configuration.firewallPolicyResponse.consumedStatefulRuleCapacity as consumed_stateful_rule_capacity,
    item.configuration.firewallPolicyResponse.consumedStatelessRuleCapacity as consumed_stateless_rule_capacity,
    item.configuration.firewallPolicyResponse.firewallPolicyStatus as firewall_policy_status,
    utc_time(item.configuration.firewallPolicyResponse.lastModifiedTime) as last_modified_time,
    item.configuration.firewallPolicyResponse.numberOfAssociations as number_of_associations,
    api_member_names(item.configuration.firewallPolicyResponse.encryptionConfiguration) as encryption_configuration,
    api_member_names(item.configuration.firewallPolicy) as firewall_policy,
    partition,
    region,
    account_id,
    arn,
    item.configuration.firewallPolicyResponse.firewallPolicyName as title,
    tags_json(tags) as tags
from document
