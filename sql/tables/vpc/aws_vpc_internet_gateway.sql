/*
description = "Internet gateways."
grain = "one row per internet gateway"
resource_type = "AWS::EC2::InternetGateway"
list = ["ec2:DescribeInternetGateways"]
per = "region"

[columns]
internet_gateway_id = { type = "VARCHAR", description = "ID of the internet gateway." }
owner_id = { type = "VARCHAR", description = "The account that owns the internet gateway." }
attachments = { type = "JSON", description = "The VPC to which the gateway is attached." }
*/
