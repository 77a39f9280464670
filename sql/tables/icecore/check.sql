/*
description = "The checks that this build carries."
grain = "one row per check"
built_in = true

[columns]
id = { type = "VARCHAR", description = "Its permanent id." }
title = { type = "VARCHAR", description = "What an alarm means." }
severity = { type = "VARCHAR", description = "How bad an alarm is." }
category = { type = "VARCHAR", description = "What it is about." }
service = { type = "VARCHAR", description = "The service that it looks at." }
scope = { type = "VARCHAR", description = "How far the evidence for one verdict reaches." }
description = { type = "VARCHAR", description = "What it looks at and why it matters." }
remediation = { type = "VARCHAR", description = "What to do about an alarm." }
command = { type = "VARCHAR", description = "One command that fixes it, where there is one." }
sql = { type = "VARCHAR", description = "The query." }
*/
