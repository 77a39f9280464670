/*
description = "Trails as the CloudTrail API answers. The copies that DescribeTrails shows in other regions are one row with the trail itself; the best answered copy speaks."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeTrails": {
                "Name": "VARCHAR", "TrailARN": "VARCHAR", "HomeRegion": "VARCHAR", "IsMultiRegionTrail": "BOOLEAN",
                "IsOrganizationTrail": "BOOLEAN", "IncludeGlobalServiceEvents": "BOOLEAN",
                "LogFileValidationEnabled": "BOOLEAN", "KmsKeyId": "VARCHAR", "S3BucketName": "VARCHAR",
                "S3KeyPrefix": "VARCHAR", "SnsTopicARN": "VARCHAR", "CloudWatchLogsLogGroupArn": "VARCHAR",
                "CloudWatchLogsRoleArn": "VARCHAR", "HasCustomEventSelectors": "BOOLEAN",
                "HasInsightSelectors": "BOOLEAN"
            },
            "GetTrailStatus": {
                "IsLogging": "BOOLEAN", "StartLoggingTime": "VARCHAR", "StopLoggingTime": "VARCHAR",
                "LatestDeliveryTime": "VARCHAR", "LatestDeliveryAttemptTime": "VARCHAR",
                "LatestDeliveryError": "VARCHAR",
                "LatestDigestDeliveryTime": "VARCHAR", "LatestDigestDeliveryError": "VARCHAR",
                "LatestCloudWatchLogsDeliveryTime": "VARCHAR", "LatestCloudWatchLogsDeliveryError": "VARCHAR",
                "LatestNotificationTime": "VARCHAR", "LatestNotificationError": "VARCHAR", "$error": "JSON"
            },
            "GetEventSelectors": {"EventSelectors": "JSON", "AdvancedEventSelectors": "JSON", "$error": "JSON"},
            "GetInsightSelectors": {"InsightSelectors": "JSON", "$error": "JSON", "$absent": "VARCHAR"},
            "ListTags": {"TagsList": "JSON", "$error": "JSON"}
        }') as answer
    from resource
),

trail as (
    select *
    from document
    qualify row_number() over (
        partition by account_id, coalesce(answer.DescribeTrails.TrailARN, arn)
        order by
            answered(answer.GetTrailStatus) desc,
            answered(answer.GetEventSelectors) desc,
            coalesce(region = answer.DescribeTrails.HomeRegion, false) desc,
            region
    ) = 1
)

select
    answer.DescribeTrails.Name as name,
    answer.DescribeTrails.HomeRegion as home_region,
    answer.DescribeTrails.IsMultiRegionTrail as is_multi_region_trail,
    answer.DescribeTrails.IsOrganizationTrail as is_organization_trail,
    answer.DescribeTrails.IncludeGlobalServiceEvents as include_global_service_events,
    answer.DescribeTrails.LogFileValidationEnabled as log_file_validation_enabled,
    case when answer.DescribeTrails is not null then answer.DescribeTrails.KmsKeyId is not null end as has_kms_key,
    answer.DescribeTrails.KmsKeyId as kms_key_id,
    answer.DescribeTrails.S3BucketName as s3_bucket_name,
    answer.DescribeTrails.S3KeyPrefix as s3_key_prefix,
    answer.DescribeTrails.SnsTopicARN as sns_topic_arn,
    case when answer.DescribeTrails is not null
        then answer.DescribeTrails.CloudWatchLogsLogGroupArn is not null end as has_log_group,
    answer.DescribeTrails.CloudWatchLogsLogGroupArn as log_group_arn,
    answer.DescribeTrails.CloudWatchLogsRoleArn as cloudwatch_logs_role_arn,
    answer.DescribeTrails.HasCustomEventSelectors as has_custom_event_selectors,
    answer.DescribeTrails.HasInsightSelectors as has_insight_selectors,
    answer.GetTrailStatus.IsLogging as is_logging,
    utc_time(answer.GetTrailStatus.StartLoggingTime) as start_logging_time,
    utc_time(answer.GetTrailStatus.StopLoggingTime) as stop_logging_time,
    utc_time(answer.GetTrailStatus.LatestDeliveryTime) as latest_delivery_time,
    utc_time(answer.GetTrailStatus.LatestDeliveryAttemptTime) as latest_delivery_attempt_time,
    -- The API writes an empty text where there was none.
    nullif(answer.GetTrailStatus.LatestDeliveryError, '') as latest_delivery_error,
    utc_time(answer.GetTrailStatus.LatestDigestDeliveryTime) as latest_digest_delivery_time,
    nullif(answer.GetTrailStatus.LatestDigestDeliveryError, '') as latest_digest_delivery_error,
    utc_time(answer.GetTrailStatus.LatestCloudWatchLogsDeliveryTime) as latest_cloudwatch_logs_delivery_time,
    nullif(answer.GetTrailStatus.LatestCloudWatchLogsDeliveryError, '') as latest_cloudwatch_logs_delivery_error,
    utc_time(answer.GetTrailStatus.LatestNotificationTime) as latest_notification_time,
    nullif(answer.GetTrailStatus.LatestNotificationError, '') as latest_notification_error,
    case when answered(answer.GetEventSelectors)
        then coalesce(answer.GetEventSelectors.EventSelectors, '[]'::json) end as event_selectors,
    case when answered(answer.GetEventSelectors)
        then coalesce(answer.GetEventSelectors.AdvancedEventSelectors, '[]'::json) end as advanced_event_selectors,
    case when answered(answer.GetInsightSelectors)
        then coalesce(answer.GetInsightSelectors.InsightSelectors, '[]'::json) end as insight_selectors,
    case when answered(answer.ListTags) then coalesce(answer.ListTags.TagsList, '[]'::json) end as tags_src,
    partition,
    coalesce(answer.DescribeTrails.HomeRegion, region) as region,
    account_id,
    coalesce(answer.DescribeTrails.TrailARN, arn) as arn,
    answer.DescribeTrails.Name as title,
    tags_json(tags) as tags
from trail
