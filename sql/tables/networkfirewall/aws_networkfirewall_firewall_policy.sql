/*
description = "Policies of Network Firewall: rule groups and what happens to packets that none of them names."
grain = "one row per firewall policy"
resource_type = "AWS::NetworkFirewall::FirewallPolicy"
list = ["network-firewall:ListFirewallPolicies"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the firewall policy." }
firewall_policy_id = { type = "VARCHAR", from = "network-firewall:DescribeFirewallPolicy", description = "ID of the firewall policy." }
consumed_stateful_rule_capacity = { type = "BIGINT", from = "network-firewall:DescribeFirewallPolicy", description = "Capacity that stateful rules take." }
consumed_stateless_rule_capacity = { type = "BIGINT", from = "network-firewall:DescribeFirewallPolicy", description = "Capacity that stateless rules take." }
description = { type = "VARCHAR", from = "network-firewall:DescribeFirewallPolicy", description = "What the policy is for, in its owner's words." }
firewall_policy_status = { type = "VARCHAR", from = "network-firewall:DescribeFirewallPolicy", description = "State of the firewall policy." }
last_modified_time = { type = "TIMESTAMP", from = "network-firewall:DescribeFirewallPolicy", description = "When the firewall policy was last changed." }
number_of_associations = { type = "BIGINT", from = "network-firewall:DescribeFirewallPolicy", description = "Number of firewalls with the policy." }
encryption_configuration = { type = "JSON", from = "network-firewall:DescribeFirewallPolicy", description = "Key that encrypts the policy." }
firewall_policy = { type = "JSON", from = "network-firewall:DescribeFirewallPolicy", description = "Rule groups, and default actions for whole packets and fragments." }
tags_src = { type = "JSON", from = "network-firewall:DescribeFirewallPolicy", description = "Tags as a list of Key and Value." }
*/
