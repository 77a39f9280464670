/*
description = "Virtual private clouds."
grain = "one row per VPC"
resource_type = "AWS::EC2::VPC"
list = ["ec2:DescribeVpcs"]
per = "region"

[columns]
vpc_id = { type = "VARCHAR", description = "ID of the VPC." }
cidr_block = { type = "VARCHAR", description = "The primary IPv4 block." }
state = { type = "VARCHAR", description = "State of the VPC: pending or available." }
is_default = { type = "BOOLEAN", description = "Whether it is the default VPC of the region." }
dhcp_options_id = { type = "VARCHAR", description = "ID of the set of DHCP options." }
instance_tenancy = { type = "VARCHAR", description = "Tenancy of instances that are launched into the VPC." }
owner_id = { type = "VARCHAR", description = "The account that owns the VPC; another one where its subnets are shared." }
cidr_block_association_set = { type = "JSON", description = "All IPv4 blocks." }
ipv6_cidr_block_association_set = { type = "JSON", description = "All IPv6 blocks." }
hosted_zones = { type = "JSON", from = "route53:ListHostedZonesByVPC", description = "The private hosted zones of Route 53 that the VPC sees, its own account's and others', each with Name and Owner." }
*/
