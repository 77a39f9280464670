/*
description = "Peering connections between VPCs; both sides see them."
grain = "one row per peering connection"
resource_type = "AWS::EC2::VPCPeeringConnection"
list = ["ec2:DescribeVpcPeeringConnections"]
per = "region"

[columns]
id = { type = "VARCHAR", description = "ID of the peering connection." }
status_code = { type = "VARCHAR", description = "Status of the connection: active, pending-acceptance, deleted and others." }
status_message = { type = "VARCHAR", description = "The status in words." }
expiration_time = { type = "TIMESTAMP", description = "When a request that was not accepted expires." }
accepter_cidr_block = { type = "VARCHAR", description = "IPv4 block of the accepter's VPC." }
accepter_owner_id = { type = "VARCHAR", description = "Account of the accepter's VPC." }
accepter_region = { type = "VARCHAR", description = "Region of the accepter's VPC." }
accepter_vpc_id = { type = "VARCHAR", description = "ID of the accepter's VPC." }
accepter_cidr_block_set = { type = "JSON", description = "All IPv4 blocks of the accepter's VPC." }
accepter_ipv6_cidr_block_set = { type = "JSON", description = "All IPv6 blocks of the accepter's VPC." }
accepter_peering_options = { type = "JSON", description = "What the accepter allows over the connection, such as resolving DNS names." }
requester_cidr_block = { type = "VARCHAR", description = "IPv4 block of the requester's VPC." }
requester_owner_id = { type = "VARCHAR", description = "Account of the requester's VPC." }
requester_region = { type = "VARCHAR", description = "Region of the requester's VPC." }
requester_vpc_id = { type = "VARCHAR", description = "ID of the requester's VPC." }
requester_cidr_block_set = { type = "JSON", description = "All IPv4 blocks of the requester's VPC." }
requester_ipv6_cidr_block_set = { type = "JSON", description = "All IPv6 blocks of the requester's VPC." }
requester_peering_options = { type = "JSON", description = "What the requester allows over the connection, such as resolving DNS names." }
*/
