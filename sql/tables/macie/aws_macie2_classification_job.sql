/*
description = "Macie's jobs that look for sensitive data in buckets."
grain = "one row per job"
resource_type = "AWS::Macie::ClassificationJob"
list = ["macie2:ListClassificationJobs"]
per = "region"

[columns]
job_id = { type = "VARCHAR", description = "Id of the job." }
name = { type = "VARCHAR", description = "Name of the job." }
job_status = { type = "VARCHAR", description = "RUNNING, IDLE, COMPLETE, PAUSED, USER_PAUSED or CANCELLED." }
job_type = { type = "VARCHAR", description = "ONE_TIME or SCHEDULED." }
created_at = { type = "TIMESTAMP", description = "When the job was created." }
bucket_definitions = { type = "JSON", description = "Buckets that the job names, with accountId and buckets; NULL where it chooses them by criteria." }
bucket_criteria = { type = "JSON", description = "Criteria by which the job chooses buckets; NULL where it names them." }
last_run_error_status = { type = "JSON", description = "Whether the last run met errors." }
user_paused_details = { type = "JSON", description = "When a job that a user paused ends; NULL for the others." }
*/
