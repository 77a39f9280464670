// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_cloudtrail;
    "DescribeTrails" describe_trails {} pages {} lists { "trailList" "trailList" }
    "GetEventSelectors" get_event_selectors { "TrailName" set_trail_name } pages {} lists {}
    "GetInsightSelectors" get_insight_selectors { "TrailName" set_trail_name } pages {} lists {}
    "GetTrailStatus" get_trail_status { "Name" set_name } pages {} lists {}
    "ListTags" list_tags { "NextToken" set_next_token "ResourceIdList" set_resource_id_list }
        pages { "NextToken" "NextToken" } lists { "ResourceTagList" "ResourceTagList" }
}

outputs! { aws_sdk_cloudtrail;
    describe_trails::DescribeTrailsOutput { "trailList" trail_list }
    get_event_selectors::GetEventSelectorsOutput { "TrailARN" trail_arn "EventSelectors" event_selectors
        "AdvancedEventSelectors" advanced_event_selectors }
    get_insight_selectors::GetInsightSelectorsOutput { "TrailARN" trail_arn "InsightSelectors" insight_selectors
        "EventDataStoreArn" event_data_store_arn "InsightsDestination" insights_destination }
    get_trail_status::GetTrailStatusOutput { "IsLogging" is_logging "LatestDeliveryError" latest_delivery_error
        "LatestNotificationError" latest_notification_error "LatestDeliveryTime" latest_delivery_time
        "LatestNotificationTime" latest_notification_time "StartLoggingTime" start_logging_time
        "StopLoggingTime" stop_logging_time
        "LatestCloudWatchLogsDeliveryError" latest_cloud_watch_logs_delivery_error
        "LatestCloudWatchLogsDeliveryTime" latest_cloud_watch_logs_delivery_time
        "LatestDigestDeliveryTime" latest_digest_delivery_time
        "LatestDigestDeliveryError" latest_digest_delivery_error
        "LatestDeliveryAttemptTime" latest_delivery_attempt_time
        "LatestNotificationAttemptTime" latest_notification_attempt_time
        "LatestNotificationAttemptSucceeded" latest_notification_attempt_succeeded
        "LatestDeliveryAttemptSucceeded" latest_delivery_attempt_succeeded "TimeLoggingStarted" time_logging_started
        "TimeLoggingStopped" time_logging_stopped }
    list_tags::ListTagsOutput { "ResourceTagList" resource_tag_list "NextToken" next_token }
}

records! { aws_sdk_cloudtrail;
    AdvancedEventSelector { "Name" name "FieldSelectors" field_selectors }
    AdvancedFieldSelector { "Field" field "Equals" equals "StartsWith" starts_with "EndsWith" ends_with
        "NotEquals" not_equals "NotStartsWith" not_starts_with "NotEndsWith" not_ends_with }
    DataResource { "Type" r#type "Values" values }
    EventSelector { "ReadWriteType" read_write_type "IncludeManagementEvents" include_management_events
        "DataResources" data_resources "ExcludeManagementEventSources" exclude_management_event_sources }
    InsightSelector { "InsightType" insight_type "EventCategories" event_categories }
    ResourceTag { "ResourceId" resource_id "TagsList" tags_list }
    Tag { "Key" key "Value" value }
    Trail { "Name" name "S3BucketName" s3_bucket_name "S3KeyPrefix" s3_key_prefix "SnsTopicName" sns_topic_name
        "SnsTopicARN" sns_topic_arn "IncludeGlobalServiceEvents" include_global_service_events
        "IsMultiRegionTrail" is_multi_region_trail "HomeRegion" home_region "TrailARN" trail_arn
        "LogFileValidationEnabled" log_file_validation_enabled
        "CloudWatchLogsLogGroupArn" cloud_watch_logs_log_group_arn "CloudWatchLogsRoleArn" cloud_watch_logs_role_arn
        "KmsKeyId" kms_key_id "HasCustomEventSelectors" has_custom_event_selectors
        "HasInsightSelectors" has_insight_selectors "IsOrganizationTrail" is_organization_trail
        "RecursiveLogging" recursive_logging }
}

texts! { aws_sdk_cloudtrail;
    InsightType ReadWriteType SourceEventCategory
}
