/*
description = "Jobs that restored something from a backup within the last 90 days."
grain = "one row per job"
resource_type = "AWS::Backup::RestoreJob"
list = ["backup:ListRestoreJobs"]
per = "region"

[columns]
job_id = { type = "VARCHAR", description = "ID of the job." }
recovery_point_arn = { type = "VARCHAR", description = "The recovery point." }
source_resource_arn = { type = "VARCHAR", description = "ARN of what had been backed up." }
created_resource_arn = { type = "VARCHAR", description = "ARN of what was made from it." }
resource_type = { type = "VARCHAR", description = "Type of the resource, such as EBS, RDS or EFS." }
status = { type = "VARCHAR", description = "Status of the job: PENDING, RUNNING, COMPLETED, ABORTED or FAILED." }
status_message = { type = "VARCHAR", description = "The status in words, where there is something to say." }
creation_date = { type = "TIMESTAMP", description = "When the job was created." }
completion_date = { type = "TIMESTAMP", description = "When the job was complete." }
validation_status = { type = "VARCHAR", description = "Whether what was restored was found to be good; NULL where it was not looked at." }
iam_role_arn = { type = "VARCHAR", description = "The role with which it was restored." }
created_by = { type = "JSON", description = "The restore testing plan that asked for it; NULL where somebody did." }
*/
