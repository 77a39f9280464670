/*
description = "What Amazon Inspector turns on for accounts that join the organization, as its delegated administrator sees it."
grain = "one row per delegated administrator and region"
resource_type = "AWS::InspectorV2::OrganizationConfiguration"
list = ["inspector2:DescribeOrganizationConfiguration"]
per = "region"

[columns]
ec2_auto_enable = { type = "BOOLEAN", description = "Whether scanning of EC2 instances is turned on for new accounts." }
ecr_auto_enable = { type = "BOOLEAN", description = "Whether scanning of images is turned on for new accounts." }
lambda_auto_enable = { type = "BOOLEAN", description = "Whether scanning of the packages of functions is turned on for new accounts." }
lambda_code_auto_enable = { type = "BOOLEAN", description = "Whether scanning of the code of functions is turned on for new accounts." }
max_account_limit_reached = { type = "BOOLEAN", description = "Whether Inspector watches as many accounts as it can." }
*/
