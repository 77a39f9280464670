/*
description = "DynamoDB tables, with their backups and policies. The replicas of a global table are tables in their own regions."
grain = "one row per table"
resource_type = "AWS::DynamoDB::Table"
list = ["dynamodb:ListTables"]
per = "region"
volatile = ["item_count", "table_size_bytes"]

[columns]
name = { type = "VARCHAR", description = "Name of the table." }
table_id = { type = "VARCHAR", from = "dynamodb:DescribeTable", description = "Unique identifier of the table." }
creation_date_time = { type = "TIMESTAMP", from = "dynamodb:DescribeTable", description = "When the table was created." }
table_class = { type = "VARCHAR", from = "dynamodb:DescribeTable", description = "Class of the table; NULL where it was never changed from STANDARD." }
table_status = { type = "VARCHAR", from = "dynamodb:DescribeTable", description = "Status of the table, such as ACTIVE." }
billing_mode = { type = "VARCHAR", from = "dynamodb:DescribeTable", description = "PROVISIONED or PAY_PER_REQUEST." }
item_count = { type = "BIGINT", from = "dynamodb:DescribeTable", description = "Number of items, counted every six hours." }
global_table_version = { type = "VARCHAR", from = "dynamodb:DescribeTable", description = "Version of the global table; NULL where it is none." }
read_capacity = { type = "BIGINT", from = "dynamodb:DescribeTable", description = "Provisioned read capacity units; 0 where they are paid per request." }
write_capacity = { type = "BIGINT", from = "dynamodb:DescribeTable", description = "Provisioned write capacity units; 0 where they are paid per request." }
latest_stream_arn = { type = "VARCHAR", from = "dynamodb:DescribeTable", description = "ARN of the stream; NULL where there was never one." }
latest_stream_label = { type = "VARCHAR", from = "dynamodb:DescribeTable", description = "Label of the stream." }
table_size_bytes = { type = "BIGINT", from = "dynamodb:DescribeTable", description = "Size of the table in bytes, measured every six hours." }
archival_summary = { type = "JSON", from = "dynamodb:DescribeTable", description = "Why and where the table was archived; NULL where it was not." }
attribute_definitions = { type = "JSON", from = "dynamodb:DescribeTable", description = "The attributes of keys and indexes." }
key_schema = { type = "JSON", from = "dynamodb:DescribeTable", description = "The primary key." }
sse_description = { type = "JSON", from = "dynamodb:DescribeTable", description = "Encryption with a KMS key of AWS or of the account; an empty object where DynamoDB uses a key of its own." }
replicas = { type = "JSON", from = "dynamodb:DescribeTable", description = "The replicas of a global table; an empty list where there are none." }
restore_summary = { type = "JSON", from = "dynamodb:DescribeTable", description = "The backup or table from which the table was restored; NULL where it was not." }
stream_specification = { type = "JSON", from = "dynamodb:DescribeTable", description = "Whether changes are streamed; NULL where they never were." }
deletion_protection_enabled = { type = "BOOLEAN", from = "dynamodb:DescribeTable", description = "Whether deletion is refused." }
continuous_backups_status = { type = "VARCHAR", from = "dynamodb:DescribeContinuousBackups", description = "ENABLED for every table." }
point_in_time_recovery_description = { type = "JSON", from = "dynamodb:DescribeContinuousBackups", description = "Whether the table can be restored to any point in time, and how far back." }
has_policy = { type = "BOOLEAN", from = "dynamodb:GetResourcePolicy", description = "Whether the table has a resource-based policy." }
policy = { type = "JSON", from = "dynamodb:GetResourcePolicy", description = "The resource-based policy; NULL where has_policy is false." }
tags_src = { type = "JSON", from = "dynamodb:ListTagsOfResource", description = "The tags as a list of Key and Value." }
*/
