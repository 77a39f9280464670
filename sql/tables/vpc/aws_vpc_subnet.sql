/*
description = "Subnets of VPCs."
grain = "one row per subnet"
resource_type = "AWS::EC2::Subnet"
list = ["ec2:DescribeSubnets"]
per = "region"
volatile = ["available_ip_address_count"]

[columns]
subnet_id = { type = "VARCHAR", description = "ID of the subnet." }
subnet_arn = { type = "VARCHAR", description = "ARN of the subnet." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC." }
cidr_block = { type = "VARCHAR", description = "The IPv4 block; NULL for an IPv6-only subnet." }
state = { type = "VARCHAR", description = "State of the subnet: pending, available or unavailable." }
owner_id = { type = "VARCHAR", description = "The account that owns the subnet." }
assign_ipv6_address_on_creation = { type = "BOOLEAN", description = "Whether new interfaces get an IPv6 address." }
available_ip_address_count = { type = "BIGINT", description = "Number of unused private IPv4 addresses." }
availability_zone = { type = "VARCHAR", description = "The Availability Zone." }
availability_zone_id = { type = "VARCHAR", description = "ID of the Availability Zone." }
customer_owned_ipv4_pool = { type = "VARCHAR", description = "The pool of customer-owned addresses; NULL where there is none." }
default_for_az = { type = "BOOLEAN", description = "Whether it is the default subnet of its Availability Zone." }
map_customer_owned_ip_on_launch = { type = "BOOLEAN", description = "Whether new interfaces get a customer-owned address." }
map_public_ip_on_launch = { type = "BOOLEAN", description = "Whether instances that are launched into the subnet get a public IPv4 address." }
outpost_arn = { type = "VARCHAR", description = "ARN of the Outpost; NULL where there is none." }
ipv6_cidr_block_association_set = { type = "JSON", description = "The IPv6 blocks." }
*/
