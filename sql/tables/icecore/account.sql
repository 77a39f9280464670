/*
description = "The accounts that the snapshot looked at."
grain = "one row per account"
built_in = true

[columns]
account_id = { type = "VARCHAR", description = "The AWS account." }
partition = { type = "VARCHAR", description = "The AWS partition of the account." }
arn = { type = "VARCHAR", description = "The ARN of the account's root, under which findings about the account as a whole are filed." }
*/
