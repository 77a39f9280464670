/*
description = "Firewalls of Network Firewall, with where they stand and what they log."
grain = "one row per firewall"
resource_type = "AWS::NetworkFirewall::Firewall"
list = ["network-firewall:ListFirewalls"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the firewall." }
vpc_id = { type = "VARCHAR", from = "network-firewall:DescribeFirewall", description = "ID of the VPC." }
delete_protection = { type = "BOOLEAN", from = "network-firewall:DescribeFirewall", description = "Whether the firewall is protected against deletion." }
description = { type = "VARCHAR", from = "network-firewall:DescribeFirewall", description = "What the firewall is for, in its owner's words." }
id = { type = "VARCHAR", from = "network-firewall:DescribeFirewall", description = "ID of the firewall." }
policy_arn = { type = "VARCHAR", from = "network-firewall:DescribeFirewall", description = "ARN of the firewall policy." }
policy_change_protection = { type = "BOOLEAN", from = "network-firewall:DescribeFirewall", description = "Whether the firewall is protected against another policy." }
subnet_change_protection = { type = "BOOLEAN", from = "network-firewall:DescribeFirewall", description = "Whether the firewall is protected against other subnets." }
encryption_configuration = { type = "JSON", from = "network-firewall:DescribeFirewall", description = "Key that encrypts the firewall." }
firewall_status = { type = "JSON", from = "network-firewall:DescribeFirewall", description = "State of the firewall." }
subnet_mappings = { type = "JSON", from = "network-firewall:DescribeFirewall", description = "Subnets with an endpoint of the firewall." }
logging_configuration = { type = "JSON", from = "network-firewall:DescribeLoggingConfiguration", description = "What is logged, and where to; empty where nothing is." }
tags_src = { type = "JSON", from = "network-firewall:DescribeFirewall", description = "Tags as a list of Key and Value." }
*/
