/*
description = "Statements of the policies of resources: S3 buckets, KMS keys, REST APIs, OpenSearch domains, DynamoDB tables, S3 access points, Lambda functions and aliases, ECR repositories, SNS topics, SQS queues, secrets, EFS file systems, and backup vaults."
grain = "one row per statement"
template = "policy_statement"
*/
select * from s3_bucket_policy_statement
union all by name
select * from kms_key_policy_statement
union all by name
select * from api_gateway_rest_api_policy_statement
union all by name
select * from opensearch_domain_policy_statement
union all by name
select * from dynamodb_table_policy_statement
union all by name
select * from s3_access_point_policy_statement
union all by name
select * from lambda_function_policy_statement
union all by name
select * from ecr_repository_policy_statement
union all by name
select * from sns_topic_policy_statement
union all by name
select * from sqs_queue_policy_statement
union all by name
select * from secretsmanager_secret_policy_statement
union all by name
select * from efs_file_system_policy_statement
union all by name
select * from backup_vault_policy_statement
