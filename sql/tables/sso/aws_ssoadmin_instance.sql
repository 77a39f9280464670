/*
description = "Instances of IAM Identity Center that the account can see: its organization's, and its own."
grain = "one row per instance"
resource_type = "AWS::SSO::Instance"
list = ["sso-admin:ListInstances"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the instance; NULL where it has none." }
identity_store_id = { type = "VARCHAR", description = "Id of the identity store with the users and groups." }
owner_account_id = { type = "VARCHAR", description = "The account that owns the instance." }
created_date = { type = "TIMESTAMP", description = "When the instance was created." }
status = { type = "VARCHAR", description = "CREATE_IN_PROGRESS, ACTIVE or DELETE_IN_PROGRESS; NULL in old answers." }
*/
