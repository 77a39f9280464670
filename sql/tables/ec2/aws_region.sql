/*
description = "The regions that AWS offers to the account, and whether they are enabled for it."
grain = "one row per account and region"
resource_type = "AWS::EC2::Region"
list = ["ec2:DescribeRegions"]
per = "account"

[columns]
name = { type = "VARCHAR", description = "Name of the region." }
opt_in_status = { type = "VARCHAR", description = "opt-in-not-required, opted-in or not-opted-in; NULL in old answers, which list enabled regions only." }
*/
