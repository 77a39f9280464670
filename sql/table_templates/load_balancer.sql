/*
[columns]
name = { type = "VARCHAR", description = "Name of the load balancer." }
type = { type = "VARCHAR", description = "Type of the load balancer: application, network or gateway: the one in the name of the table." }
scheme = { type = "VARCHAR", description = "internet-facing or internal." }
canonical_hosted_zone_id = { type = "VARCHAR", description = "Hosted zone of the DNS name." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC." }
created_time = { type = "TIMESTAMP", description = "When the load balancer was created." }
customer_owned_ipv4_pool = { type = "VARCHAR", description = "Address pool on Outposts; NULL elsewhere." }
dns_name = { type = "VARCHAR", description = "DNS name of the load balancer." }
enforce_security_group_inbound_rules_on_private_link_traffic = { type = "VARCHAR", description = "Whether rules of security groups hold for traffic through PrivateLink: on or off; NULL where there are no security groups, and for application load balancers." }
ip_address_type = { type = "VARCHAR", description = "Type of the addresses, such as ipv4 or dualstack." }
state_code = { type = "VARCHAR", description = "State of the load balancer: active, provisioning, active_impaired or failed." }
state_reason = { type = "VARCHAR", description = "What the state is about; NULL where there is nothing to say." }
availability_zones = { type = "JSON", description = "The Availability Zones with their subnets." }
security_groups = { type = "JSON", description = "The security groups; NULL where there are none." }
load_balancer_attributes = { type = "JSON", description = "Attributes as a list of Key and Value." }
tags_src = { type = "JSON", description = "Tags as a list of Key and Value." }
partition = { type = "VARCHAR", description = "The AWS partition of the load balancer." }
region = { type = "VARCHAR", description = "The region of the load balancer." }
account_id = { type = "VARCHAR", description = "The account of the load balancer." }
arn = { type = "VARCHAR", description = "ARN of the load balancer." }
title = { type = "VARCHAR", description = "Name of the load balancer." }
tags = { type = "JSON", description = "The tags of the load balancer, as an object from key to value; NULL where they were not read." }
*/
select * from template_row
