/*
description = "NAT gateways."
grain = "one row per NAT gateway"
resource_type = "AWS::EC2::NatGateway"
list = ["ec2:DescribeNatGateways"]
per = "region"
volatile = ["bytes_out_to_destination"]

[columns]
nat_gateway_id = { type = "VARCHAR", description = "ID of the NAT gateway." }
nat_gateway_addresses = { type = "JSON", description = "The addresses of the NAT gateway, each with its interface." }
connectivity_type = { type = "VARCHAR", description = "Whether it leads to the internet: public or private." }
state = { type = "VARCHAR", description = "State of the NAT gateway: pending, failed, available, deleting or deleted." }
create_time = { type = "TIMESTAMP", description = "When the NAT gateway was created." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC." }
subnet_id = { type = "VARCHAR", description = "ID of the subnet." }
delete_time = { type = "TIMESTAMP", description = "When the NAT gateway was deleted; NULL where it was not." }
failure_code = { type = "VARCHAR", description = "Why the NAT gateway could not be created; NULL where it could." }
failure_message = { type = "VARCHAR", description = "The same in words." }
provisioned_bandwidth = { type = "JSON", description = "Bandwidth that AWS provisioned on request; NULL where it did not." }
bytes_out_to_destination = { type = "JSON", from = "cloudwatch:GetMetricStatistics", description = "Bytes that went out through the NAT gateway on each of the last 14 days: datapoints of the metric BytesOutToDestination." }
*/
