/*
description = "Network ACLs of VPCs."
grain = "one row per network ACL"
resource_type = "AWS::EC2::NetworkAcl"
list = ["ec2:DescribeNetworkAcls"]
per = "region"

[columns]
network_acl_id = { type = "VARCHAR", description = "ID of the network ACL." }
is_default = { type = "BOOLEAN", description = "Whether it is the default ACL of its VPC." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC." }
owner_id = { type = "VARCHAR", description = "The account that owns the network ACL." }
associations = { type = "JSON", description = "The subnets that use the ACL." }
entries = { type = "JSON", description = "The rules, inbound and outbound; of those that match, the one with the lowest RuleNumber decides." }
*/
