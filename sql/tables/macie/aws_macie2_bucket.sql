/*
description = "What Macie knows of S3 buckets: whether it looks into them. An administrator is told of its members' buckets, too; `account_id` is the account that told."
grain = "one row per bucket, and account that told"
resource_type = "AWS::Macie::Bucket"
list = ["macie2:DescribeBuckets"]
per = "region"
volatile = ["last_automated_discovery_time", "last_job_id", "last_job_run_time", "classifiable_object_count"]

[columns]
bucket_name = { type = "VARCHAR", description = "Name of the bucket." }
bucket_account_id = { type = "VARCHAR", description = "The account that owns the bucket." }
automated_discovery_monitoring_status = { type = "VARCHAR", description = "MONITORED where Macie samples the objects of the bucket by itself, else NOT_MONITORED." }
last_automated_discovery_time = { type = "TIMESTAMP", description = "When Macie last sampled objects of the bucket by itself; NULL where it never did." }
is_defined_in_job = { type = "VARCHAR", description = "TRUE where a classification job names the bucket or last ran on it, FALSE, or UNKNOWN." }
is_monitored_by_job = { type = "VARCHAR", description = "TRUE where a classification job that recurs does, FALSE, or UNKNOWN." }
last_job_id = { type = "VARCHAR", description = "Id of the last job that ran on the bucket; NULL where none did." }
last_job_run_time = { type = "TIMESTAMP", description = "When the last job ran on the bucket; NULL where none did." }
sensitivity_score = { type = "BIGINT", description = "How sensitive the bucket is: -1 where it could not be looked into, 1 not sensitive, 50 not known yet, 100 sensitive." }
classifiable_object_count = { type = "BIGINT", description = "Objects that Macie can read." }
error_code = { type = "VARCHAR", description = "ACCESS_DENIED where Macie may not look into the bucket; NULL where nothing is in its way." }
*/
