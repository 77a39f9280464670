/*
description = "Selections of backup plans: which resources a plan backs up."
grain = "one row per selection"
resource_type = "AWS::Backup::BackupSelection"
list = ["backup:ListBackupSelections"]
per = "region"

[columns]
selection_name = { type = "VARCHAR", description = "Name of the selection." }
selection_id = { type = "VARCHAR", description = "ID of the selection." }
backup_plan_id = { type = "VARCHAR", description = "ID of the plan." }
creation_date = { type = "TIMESTAMP", description = "When the selection was created." }
creator_request_id = { type = "VARCHAR", description = "The idempotency token of the creation." }
iam_role_arn = { type = "VARCHAR", description = "The role that AWS Backup takes." }
resources = { type = "JSON", from = "backup:GetBackupSelection", description = "ARNs of the resources, with wildcards." }
not_resources = { type = "JSON", from = "backup:GetBackupSelection", description = "ARNs of resources that are left out, with wildcards." }
list_of_tags = { type = "JSON", from = "backup:GetBackupSelection", description = "Tags of which a resource has one to be selected." }
conditions = { type = "JSON", from = "backup:GetBackupSelection", description = "Tags that a resource has all of to be selected." }
*/
