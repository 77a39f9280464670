/*
description = "Attachments of transit gateways, own and shared ones: VPCs, and also what else they connect (peerings, VPN connections, Direct Connect gateways). Both sides see them."
grain = "one row per attachment, and account that sees it"
resource_type = "AWS::EC2::TransitGatewayAttachment"
list = ["ec2:DescribeTransitGatewayAttachments"]
per = "region"

[columns]
transit_gateway_attachment_id = { type = "VARCHAR", description = "ID of the attachment." }
transit_gateway_id = { type = "VARCHAR", description = "ID of the transit gateway." }
transit_gateway_owner_id = { type = "VARCHAR", description = "The account that owns the transit gateway." }
state = { type = "VARCHAR", description = "State of the attachment: available, pendingAcceptance, deleted and others." }
creation_time = { type = "TIMESTAMP", description = "When the attachment was created." }
resource_id = { type = "VARCHAR", description = "ID of what is attached, such as a VPC." }
resource_type = { type = "VARCHAR", description = "What is attached: vpc, vpn, direct-connect-gateway, connect, peering and others." }
resource_owner_id = { type = "VARCHAR", description = "The account that owns what is attached." }
association_state = { type = "VARCHAR", description = "State of the association with a route table; NULL where there is none." }
association_transit_gateway_route_table_id = { type = "VARCHAR", description = "The route table that the attachment is associated with; NULL where there is none." }
*/
