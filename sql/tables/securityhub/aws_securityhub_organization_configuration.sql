/*
description = "How Security Hub enrols the accounts of the organization, as its administrator sees it."
grain = "one row per region in which the account administers Security Hub for the organization"
resource_type = "AWS::SecurityHub::OrganizationConfiguration"
list = ["securityhub:DescribeOrganizationConfiguration"]
per = "region"

[columns]
auto_enable = { type = "BOOLEAN", description = "Whether Security Hub is enabled for new accounts." }
auto_enable_standards = { type = "VARCHAR", description = "DEFAULT where new accounts get the default standards, NONE where they get none." }
member_account_limit_reached = { type = "BOOLEAN", description = "Whether the administrator has as many members as it may." }
configuration_type = { type = "VARCHAR", description = "CENTRAL where configuration policies decide, LOCAL where each account does." }
configuration_status = { type = "VARCHAR", description = "PENDING, ENABLED or FAILED." }
*/
