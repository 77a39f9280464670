/*
description = "Accounts that the organization lets administer services in its name. `account_id` is the account that told."
grain = "one row per administrator, and account that told"
resource_type = "AWS::Organizations::DelegatedAdministrator"
list = ["organizations:ListDelegatedAdministrators"]
per = "account"

[columns]
id = { type = "VARCHAR", description = "Id of the administrator's account." }
name = { type = "VARCHAR", description = "Name of the administrator's account." }
email = { type = "VARCHAR", description = "Email address of the administrator's account." }
status = { type = "VARCHAR", description = "State of the administrator's account, such as ACTIVE." }
joined_method = { type = "VARCHAR", description = "INVITED or CREATED." }
joined_timestamp = { type = "TIMESTAMP", description = "When the account joined the organization." }
delegation_enabled_date = { type = "TIMESTAMP", description = "When the account was first made an administrator." }
delegated_services = { type = "JSON", from = "organizations:ListDelegatedServicesForAccount", description = "Services that the account administers, with ServicePrincipal and DelegationEnabledDate." }
*/
