/*
description = "Trails: what they log, where to, and whether they do."
table = "aws_cloudtrail_trail"
*/
select
    state_id,
    attributes ->> 's3_bucket_name' as s3_bucket_name,
    attributes ->> 's3_key_prefix' as s3_key_prefix,
    attributes ->> 'include_global_service_events' as include_global_service_events,
    attributes ->> 'is_multi_region_trail' as is_multi_region_trail,
    attributes ->> 'is_organization_trail' as is_organization_trail,
    attributes ->> 'enable_log_file_validation' as log_file_validation_enabled,
    attributes ->> 'enable_logging' as is_logging,
    attributes ->> 'kms_key_id' as kms_key_id,
    attributes ->> 'cloud_watch_logs_group_arn' as log_group_arn,
    attributes ->> 'cloud_watch_logs_role_arn' as cloudwatch_logs_role_arn
from state.aws_cloudtrail
