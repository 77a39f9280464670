/*
description = "Whether VPCs of an account in a region may be reached through internet gateways at all."
grain = "one row per account and region"
resource_type = "AWS::EC2::VPCBlockPublicAccessOptions"
list = ["ec2:DescribeVpcBlockPublicAccessOptions"]
per = "region"

[columns]
internet_gateway_block_mode = { type = "VARCHAR", description = "What is blocked: off, block-bidirectional or block-ingress." }
state = { type = "VARCHAR", description = "State of the setting." }
reason = { type = "VARCHAR", description = "Reason of the state." }
last_update_timestamp = { type = "TIMESTAMP", description = "When the setting was last changed." }
managed_by = { type = "VARCHAR", description = "Who manages the setting: account or declarative-policy." }
exclusions_allowed = { type = "VARCHAR", description = "Whether exclusions are allowed: allowed or not-allowed." }
exclusions = { type = "JSON", from = "ec2:DescribeVpcBlockPublicAccessExclusions", description = "The VPCs and subnets that are excluded: each with ResourceArn, InternetGatewayExclusionMode and State." }
*/
