/*
description = "The regions that the snapshot looked at."
grain = "one row per account and region"
built_in = true

[columns]
account_id = { type = "VARCHAR", description = "The AWS account." }
partition = { type = "VARCHAR", description = "The AWS partition of the account." }
region = { type = "VARCHAR", description = "The region." }
*/
