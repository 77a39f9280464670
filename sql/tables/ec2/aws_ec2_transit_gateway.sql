/*
description = "Transit gateways, own and shared ones."
grain = "one row per transit gateway"
resource_type = "AWS::EC2::TransitGateway"
list = ["ec2:DescribeTransitGateways"]
per = "region"

[columns]
transit_gateway_id = { type = "VARCHAR", description = "ID of the transit gateway." }
transit_gateway_arn = { type = "VARCHAR", description = "ARN of the transit gateway." }
state = { type = "VARCHAR", description = "State of the transit gateway." }
owner_id = { type = "VARCHAR", description = "The account that owns the transit gateway; another one where it is shared." }
description = { type = "VARCHAR", description = "Description of the transit gateway." }
creation_time = { type = "TIMESTAMP", description = "When the transit gateway was created." }
amazon_side_asn = { type = "BIGINT", description = "Number of Amazon's side of BGP sessions." }
association_default_route_table_id = { type = "VARCHAR", description = "The route table that attachments are associated with by default." }
auto_accept_shared_attachments = { type = "VARCHAR", description = "Whether attachments from other accounts are accepted by themselves: enable or disable." }
default_route_table_association = { type = "VARCHAR", description = "Whether attachments are associated with the default route table by themselves: enable or disable." }
default_route_table_propagation = { type = "VARCHAR", description = "Whether attachments propagate routes to the default route table by themselves: enable or disable." }
dns_support = { type = "VARCHAR", description = "Whether DNS names of other attached VPCs are resolved: enable or disable." }
multicast_support = { type = "VARCHAR", description = "Whether multicast is on: enable or disable." }
propagation_default_route_table_id = { type = "VARCHAR", description = "The route table that attachments propagate routes to by default." }
vpn_ecmp_support = { type = "VARCHAR", description = "Whether VPN tunnels of equal cost share traffic: enable or disable." }
cidr_blocks = { type = "JSON", description = "The blocks of the transit gateway for Connect attachments." }
*/
