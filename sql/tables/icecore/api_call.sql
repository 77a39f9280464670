/*
description = "Every API call behind the snapshot, and how it ended."
grain = "one row per call"
built_in = true

[columns]
account_id = { type = "VARCHAR", description = "The AWS account." }
region = { type = "VARCHAR", description = "The region that was asked, or global." }
service = { type = "VARCHAR", description = "The service, by its IAM prefix." }
operation = { type = "VARCHAR", description = "The API operation." }
resource = { type = "VARCHAR", description = "The resource that was asked about; NULL for list operations." }
outcome = { type = "VARCHAR", description = "ok, absent, denied, throttled, unsupported or error." }
error_code = { type = "VARCHAR", description = "The code of the error, if it was one." }
message = { type = "VARCHAR", description = "The message of the error, if it was one." }
items = { type = "BIGINT", description = "How many items the answer held." }
attempts = { type = "INTEGER", description = "How often it was asked." }
duration_ms = { type = "BIGINT", description = "How long the answer took, in milliseconds." }
started_at = { type = "TIMESTAMP", description = "When it was asked." }
*/
