/*
description = "Route tables of VPCs."
grain = "one row per route table"
resource_type = "AWS::EC2::RouteTable"
list = ["ec2:DescribeRouteTables"]
per = "region"

[columns]
route_table_id = { type = "VARCHAR", description = "ID of the route table." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC." }
owner_id = { type = "VARCHAR", description = "The account that owns the route table." }
associations = { type = "JSON", description = "The subnets and gateways that use the table; Main is true for the main table of the VPC." }
routes = { type = "JSON", description = "The routes." }
propagating_vgws = { type = "JSON", description = "The virtual private gateways that propagate routes." }
*/
