/*
description = "Backup plans: what is backed up when, and how long it is kept."
grain = "one row per plan"
resource_type = "AWS::Backup::BackupPlan"
list = ["backup:ListBackupPlans"]
per = "region"
volatile = ["last_execution_date"]

[columns]
name = { type = "VARCHAR", description = "Name of the plan." }
backup_plan_id = { type = "VARCHAR", description = "ID of the plan." }
creation_date = { type = "TIMESTAMP", description = "When the plan was created." }
deletion_date = { type = "TIMESTAMP", description = "When the plan was deleted; NULL where it was not." }
last_execution_date = { type = "TIMESTAMP", description = "When the plan last ran; NULL where it never did." }
creator_request_id = { type = "VARCHAR", description = "The idempotency token of the creation." }
version_id = { type = "VARCHAR", description = "ID of the version." }
advanced_backup_settings = { type = "JSON", description = "Settings for single types of resource." }
backup_plan = { type = "JSON", from = "backup:GetBackupPlan", description = "The plan with its rules." }
*/
