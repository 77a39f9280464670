/*
description = "The accounts of the organization, as its management account or a delegated administrator lists them. `account_id` is the account that told."
grain = "one row per account of the organization, and account that told"
resource_type = "AWS::Organizations::Account"
list = ["organizations:ListAccounts"]
per = "account"

[columns]
id = { type = "VARCHAR", description = "Id of the account." }
name = { type = "VARCHAR", description = "Name of the account." }
email = { type = "VARCHAR", description = "Email address of the account." }
state = { type = "VARCHAR", description = "PENDING_ACTIVATION, ACTIVE, SUSPENDED, PENDING_CLOSURE or CLOSED; from `Status` in answers from before AWS told the state." }
status = { type = "VARCHAR", description = "What AWS told before `state`; NULL in new answers." }
joined_method = { type = "VARCHAR", description = "INVITED or CREATED." }
joined_timestamp = { type = "TIMESTAMP", description = "When the account joined the organization." }
organization_id = { type = "VARCHAR", description = "Id of the organization." }
master_account_id = { type = "VARCHAR", description = "Id of the management account." }
path = { type = "VARCHAR", description = "The organization, the root and the organizational units above the account, from the top, with slashes; NULL in answers from before AWS told it." }
parent_id = { type = "VARCHAR", from = ["organizations:ListAccounts", "organizations:ListParents"], description = "Id of the root or organizational unit that the account is in." }
*/
