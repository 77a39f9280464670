/*
description = "The identity with which the account was read."
grain = "one row per account"
resource_type = "AWS::STS::CallerIdentity"
list = ["sts:GetCallerIdentity"]
per = "account"

[columns]
user_id = { type = "VARCHAR", description = "Unique id of the identity; for a role, followed by the name of the session." }
*/
