/*
description = "Application, network and gateway load balancers, with their attributes; there is a table of each type, too."
grain = "one row per load balancer"
resource_type = "AWS::ElasticLoadBalancingV2::LoadBalancer"
list = ["elbv2:DescribeLoadBalancers"]
per = "region"
volatile = ["state_reason"]

[columns]
name = { type = "VARCHAR", description = "Name of the load balancer." }
type = { type = "VARCHAR", description = "Type of the load balancer: application, network or gateway." }
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
load_balancer_attributes = { type = "JSON", from = "elbv2:DescribeLoadBalancerAttributes", description = "Attributes as a list of Key and Value." }
tags_src = { type = "JSON", from = "elbv2:DescribeTags", description = "Tags as a list of Key and Value." }
*/
