/*
description = "What the checks found: everything but ok. Naming this table runs all checks."
grain = "one row per check and resource"
built_in = true

[columns]
check_id = { type = "VARCHAR", description = "The check." }
severity = { type = "VARCHAR", description = "How bad an alarm of the check is." }
status = { type = "VARCHAR", description = "alarm, unknown, info, skip or error." }
resource = { type = "VARCHAR", description = "The resource that was judged, by its ARN." }
reason = { type = "VARCHAR", description = "What was seen, in a sentence." }
account_id = { type = "VARCHAR", description = "The AWS account." }
region = { type = "VARCHAR", description = "The region of the resource." }
dimensions = { type = "JSON", description = "What else the check gives." }
finding_id = { type = "VARCHAR", description = "The same in every snapshot: a digest of the check, the account, the region and the resource." }
suppressed = { type = "BOOLEAN", description = "Whether a suppression fits. The finding is in no count then." }
justification = { type = "VARCHAR", description = "Why it is suppressed; NULL where it is not." }
*/
