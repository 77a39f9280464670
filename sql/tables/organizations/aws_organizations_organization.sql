/*
description = "The organization as each account sees it. Every member may ask, so that this is known without the management account."
grain = "one row per account"
resource_type = "AWS::Organizations::Organization"
list = ["organizations:DescribeOrganization"]
per = "account"

[columns]
is_member = { type = "BOOLEAN", description = "Whether the account belongs to an organization. Where it does not, `arn` is that of the account's root." }
id = { type = "VARCHAR", description = "Id of the organization; NULL where is_member is false." }
feature_set = { type = "VARCHAR", description = "ALL, or CONSOLIDATED_BILLING where the organization only shares its bills." }
master_account_arn = { type = "VARCHAR", description = "ARN of the management account." }
master_account_id = { type = "VARCHAR", description = "Id of the management account." }
master_account_email = { type = "VARCHAR", description = "Email address of the management account." }
available_policy_types = { type = "JSON", description = "Policy types, with their status; AWS keeps this for old programs, and aws_organizations_root.policy_types is what counts." }
*/
