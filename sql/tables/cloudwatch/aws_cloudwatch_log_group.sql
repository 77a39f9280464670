/*
description = "Log groups of CloudWatch Logs, with how long and how they keep what is logged."
grain = "one row per log group"
resource_type = "AWS::Logs::LogGroup"
list = ["logs:DescribeLogGroups"]
per = "region"
volatile = ["stored_bytes"]

[columns]
name = { type = "VARCHAR", description = "Name of the log group." }
log_group_arn = { type = "VARCHAR", description = "ARN of the log group without the :* that stands for its streams." }
log_group_class = { type = "VARCHAR", description = "STANDARD, INFREQUENT_ACCESS or DELIVERY; NULL in old answers." }
creation_time = { type = "TIMESTAMP", description = "When the log group was created." }
has_kms_key = { type = "BOOLEAN", description = "Whether the events are encrypted with a KMS key; without one CloudWatch Logs encrypts them with a key of its own." }
kms_key_id = { type = "VARCHAR", description = "ARN of the KMS key; NULL where has_kms_key is false." }
retention_in_days = { type = "BIGINT", description = "Days for which events are kept; NULL where they never expire." }
stored_bytes = { type = "BIGINT", description = "Bytes that the log group holds." }
metric_filter_count = { type = "BIGINT", description = "Number of metric filters on the log group." }
data_protection_status = { type = "VARCHAR", description = "Whether sensitive data is masked: ACTIVATED, ARCHIVED, DELETED or DISABLED; NULL where it never was." }
inherited_properties = { type = "JSON", description = "What the log group takes over from the account, such as ACCOUNT_DATA_PROTECTION." }
*/
