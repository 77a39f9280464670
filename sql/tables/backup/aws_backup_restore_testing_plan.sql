/*
description = "Restore testing plans: which backups are restored when, to see that it works."
grain = "one row per plan"
resource_type = "AWS::Backup::RestoreTestingPlan"
list = ["backup:ListRestoreTestingPlans"]
per = "region"
volatile = ["last_execution_time"]

[columns]
name = { type = "VARCHAR", description = "Name of the plan." }
creation_time = { type = "TIMESTAMP", description = "When the plan was created." }
last_execution_time = { type = "TIMESTAMP", description = "When the plan last ran; NULL where it never did." }
last_update_time = { type = "TIMESTAMP", description = "When the plan was last changed." }
schedule_expression = { type = "VARCHAR", description = "When the plan runs." }
schedule_expression_timezone = { type = "VARCHAR", description = "Time zone of the schedule." }
start_window_hours = { type = "BIGINT", description = "Hours within which a test is to start." }
*/
