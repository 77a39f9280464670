/*
description = "What was read: whether all resources of a table were seen in an account and region."
grain = "one row per table, account and region"
built_in = true

[columns]
table_name = { type = "VARCHAR", description = "The table." }
account_id = { type = "VARCHAR", description = "The AWS account." }
region = { type = "VARCHAR", description = "The region; global where one answer covers the account." }
is_read = { type = "BOOLEAN", description = "Whether the table is complete there." }
source = { type = "VARCHAR", description = "Through which source it was read: aws-api or aws-config." }
reason = { type = "VARCHAR", description = "Why it is not complete." }
*/
