/*
description = "How many verdicts of each status every check gave. Naming this table runs all checks."
grain = "one row per check"
built_in = true

[columns]
check_id = { type = "VARCHAR", description = "The check." }
alarm = { type = "BIGINT", description = "Verdicts that warn." }
error = { type = "BIGINT", description = "Verdicts that are none, which is a defect of the check." }
unknown = { type = "BIGINT", description = "Verdicts that could not be decided, because evidence is missing." }
info = { type = "BIGINT", description = "Verdicts that are worth knowing and no alarm." }
skip = { type = "BIGINT", description = "Resources to which the check does not apply." }
ok = { type = "BIGINT", description = "Verdicts that what the check warns of is not there." }
suppressed = { type = "BIGINT", description = "Verdicts that warn or could not be decided, and are suppressed. They are in no other count." }
*/
