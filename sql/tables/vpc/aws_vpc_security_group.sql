/*
description = "Security groups with their rules, as lists of permissions."
grain = "one row per security group"
resource_type = "AWS::EC2::SecurityGroup"
list = ["ec2:DescribeSecurityGroups"]
per = "region"

[columns]
group_name = { type = "VARCHAR", description = "Name of the security group." }
group_id = { type = "VARCHAR", description = "ID of the security group." }
description = { type = "VARCHAR", description = "Description of the security group." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC of the security group." }
owner_id = { type = "VARCHAR", description = "The account that owns the security group." }
ip_permissions = { type = "JSON", description = "The inbound rules: a list of permissions with IpProtocol, FromPort, ToPort, IpRanges, Ipv6Ranges, PrefixListIds and UserIdGroupPairs." }
ip_permissions_egress = { type = "JSON", description = "The outbound rules, in the same form as ip_permissions." }
*/
