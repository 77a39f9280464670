/*
description = "Workgroups of Athena, with how they encrypt the results of queries."
grain = "one row per workgroup"
resource_type = "AWS::Athena::WorkGroup"
list = ["athena:ListWorkGroups"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the workgroup." }
description = { type = "VARCHAR", description = "What the workgroup is for, in its owner's words." }
creation_time = { type = "TIMESTAMP", description = "When the workgroup was created." }
state = { type = "VARCHAR", description = "ENABLED or DISABLED." }
additional_configuration = { type = "VARCHAR", from = "athena:GetWorkGroup", description = "Further settings of a Spark workgroup." }
bytes_scanned_cutoff_per_query = { type = "BIGINT", from = "athena:GetWorkGroup", description = "Bytes that one query may scan; NULL for no limit." }
customer_content_kms_key = { type = "VARCHAR", from = "athena:GetWorkGroup", description = "KMS key that encrypts notebooks; NULL where there is none." }
enforce_workgroup_configuration = { type = "BOOLEAN", from = "athena:GetWorkGroup", description = "Whether queries cannot choose other settings." }
effective_engine_version = { type = "VARCHAR", from = "athena:GetWorkGroup", description = "Version of the engine that runs." }
selected_engine_version = { type = "VARCHAR", from = "athena:GetWorkGroup", description = "Version of the engine that was asked for, such as AUTO." }
execution_role = { type = "VARCHAR", from = "athena:GetWorkGroup", description = "ARN of the role of Spark workgroups; NULL for the others." }
publish_cloudwatch_metrics_enabled = { type = "BOOLEAN", from = "athena:GetWorkGroup", description = "Whether metrics go to CloudWatch." }
requester_pays_enabled = { type = "BOOLEAN", from = "athena:GetWorkGroup", description = "Whether buckets can be read whose readers pay." }
s3_acl_option = { type = "VARCHAR", from = "athena:GetWorkGroup", description = "ACL of results in S3; NULL where there is none." }
encryption_option = { type = "VARCHAR", from = "athena:GetWorkGroup", description = "Encryption of results: SSE_S3, SSE_KMS or CSE_KMS; empty where the workgroup sets none." }
result_configuration_kms_key = { type = "VARCHAR", from = "athena:GetWorkGroup", description = "KMS key that encrypts results; empty where there is none." }
expected_bucket_owner = { type = "VARCHAR", from = "athena:GetWorkGroup", description = "The account that is to own the bucket of results; NULL where that is not checked." }
output_location = { type = "VARCHAR", from = "athena:GetWorkGroup", description = "Where results go in S3; empty where queries choose." }
managed_query_results_enabled = { type = "BOOLEAN", from = "athena:GetWorkGroup", description = "Whether Athena itself keeps the results." }
managed_query_results_kms_key = { type = "VARCHAR", from = "athena:GetWorkGroup", description = "KMS key that encrypts the results that Athena keeps." }
enable_minimum_encryption_configuration = { type = "BOOLEAN", from = "athena:GetWorkGroup", description = "Whether queries cannot choose weaker encryption." }
*/
