/*
description = "CloudTrail trails. A multi-Region trail is listed in every region and an organization's in every account: it has one row in each account, in its home region."
grain = "one row per trail and account that sees it"
resource_type = "AWS::CloudTrail::Trail"
list = ["cloudtrail:DescribeTrails"]
per = "region"
volatile = [
    "latest_delivery_time", "latest_delivery_attempt_time", "latest_delivery_error", "latest_digest_delivery_time",
    "latest_digest_delivery_error", "latest_cloudwatch_logs_delivery_time", "latest_cloudwatch_logs_delivery_error",
    "latest_notification_time", "latest_notification_error",
]

[columns]
name = { type = "VARCHAR", description = "Name of the trail." }
home_region = { type = "VARCHAR", description = "Region in which the trail was made." }
is_multi_region_trail = { type = "BOOLEAN", description = "Whether the trail records the events of all regions." }
is_organization_trail = { type = "BOOLEAN", description = "Whether the trail records all accounts of the organization." }
include_global_service_events = { type = "BOOLEAN", description = "Whether the trail records the events of global services such as IAM." }
log_file_validation_enabled = { type = "BOOLEAN", description = "Whether digest files are written, so that tampering shows." }
has_kms_key = { type = "BOOLEAN", description = "Whether log files are encrypted with a KMS key." }
kms_key_id = { type = "VARCHAR", description = "ARN of the KMS key that encrypts the log files; NULL where has_kms_key is false." }
s3_bucket_name = { type = "VARCHAR", description = "Bucket that the log files go to; it may belong to another account." }
s3_key_prefix = { type = "VARCHAR", description = "Prefix of the log files in the bucket; NULL where there is none." }
sns_topic_arn = { type = "VARCHAR", description = "Topic that is told of new log files; NULL where there is none." }
has_log_group = { type = "BOOLEAN", description = "Whether the trail also writes to CloudWatch Logs." }
log_group_arn = { type = "VARCHAR", description = "Log group that the trail writes to; NULL where has_log_group is false." }
cloudwatch_logs_role_arn = { type = "VARCHAR", description = "Role that the trail writes to the log group with; NULL where has_log_group is false." }
has_custom_event_selectors = { type = "BOOLEAN", description = "Whether the trail records something else than all management events and no data events." }
has_insight_selectors = { type = "BOOLEAN", description = "Whether the trail looks for unusual activity." }
is_logging = { type = "BOOLEAN", from = "cloudtrail:GetTrailStatus", description = "Whether the trail is recording." }
start_logging_time = { type = "TIMESTAMP", from = "cloudtrail:GetTrailStatus", description = "When the trail was last started." }
stop_logging_time = { type = "TIMESTAMP", from = "cloudtrail:GetTrailStatus", description = "When the trail was last stopped; NULL where it never was." }
latest_delivery_time = { type = "TIMESTAMP", from = "cloudtrail:GetTrailStatus", description = "When log files last reached the bucket." }
latest_delivery_attempt_time = { type = "TIMESTAMP", from = "cloudtrail:GetTrailStatus", description = "When the trail last tried to write to the bucket." }
latest_delivery_error = { type = "VARCHAR", from = "cloudtrail:GetTrailStatus", description = "What S3 refused the last log file with; NULL where nothing was refused." }
latest_digest_delivery_time = { type = "TIMESTAMP", from = "cloudtrail:GetTrailStatus", description = "When a digest file last reached the bucket." }
latest_digest_delivery_error = { type = "VARCHAR", from = "cloudtrail:GetTrailStatus", description = "What S3 refused the last digest file with; NULL where nothing was refused." }
latest_cloudwatch_logs_delivery_time = { type = "TIMESTAMP", from = "cloudtrail:GetTrailStatus", description = "When events last reached CloudWatch Logs." }
latest_cloudwatch_logs_delivery_error = { type = "VARCHAR", from = "cloudtrail:GetTrailStatus", description = "What CloudWatch Logs refused the last events with; NULL where nothing was refused." }
latest_notification_time = { type = "TIMESTAMP", from = "cloudtrail:GetTrailStatus", description = "When the topic was last told." }
latest_notification_error = { type = "VARCHAR", from = "cloudtrail:GetTrailStatus", description = "What SNS refused the last notification with; NULL where nothing was refused." }
event_selectors = { type = "JSON", from = "cloudtrail:GetEventSelectors", description = "Basic event selectors; an empty list where the trail has advanced ones." }
advanced_event_selectors = { type = "JSON", from = "cloudtrail:GetEventSelectors", description = "Advanced event selectors; an empty list where the trail has basic ones." }
insight_selectors = { type = "JSON", from = "cloudtrail:GetInsightSelectors", description = "Kinds of unusual activity that are looked for; an empty list where there are none." }
tags_src = { type = "JSON", from = "cloudtrail:ListTags", description = "The trail's tags as a list of Key and Value; an empty list where there are none." }
*/
