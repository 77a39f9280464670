insert into resource (arn, resource_id, resource_name, account_id, region, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same trail.
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/main', 'main', 'main', '111111111111', 'us-east-1', map {'team': 'security'}, '{
        "DescribeTrails": {
            "Name": "main", "S3BucketName": "trail-logs", "S3KeyPrefix": "org", "SnsTopicARN": "arn:aws:sns:us-east-1:111111111111:t",
            "IncludeGlobalServiceEvents": true, "IsMultiRegionTrail": true, "HomeRegion": "us-east-1",
            "TrailARN": "arn:aws:cloudtrail:us-east-1:111111111111:trail/main", "LogFileValidationEnabled": true,
            "CloudWatchLogsLogGroupArn": "arn:aws:logs:us-east-1:111111111111:log-group:trail:*",
            "CloudWatchLogsRoleArn": "arn:aws:iam::111111111111:role/trail",
            "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1",
            "HasCustomEventSelectors": true, "HasInsightSelectors": true, "IsOrganizationTrail": true
        },
        "GetTrailStatus": {
            "IsLogging": true, "LatestDeliveryError": "AccessDenied", "LatestNotificationError": "NotFound",
            "LatestDeliveryTime": "2026-11-19T23:07:56.058000+00:00", "LatestNotificationTime": 1795132800.0,
            "StartLoggingTime": "2026-07-24T08:57:57Z", "StopLoggingTime": "2026-07-23T08:57:57Z",
            "LatestCloudWatchLogsDeliveryError": "Gone", "LatestCloudWatchLogsDeliveryTime": "2026-11-19T23:01:00Z",
            "LatestDigestDeliveryTime": "2026-11-19T23:02:32Z", "LatestDigestDeliveryError": "NoSuchBucket",
            "LatestDeliveryAttemptTime": "2026-11-19T23:09:00Z", "TimeLoggingStarted": "2026-07-24T08:57:57Z"
        },
        "GetEventSelectors": {
            "TrailARN": "arn:aws:cloudtrail:us-east-1:111111111111:trail/main",
            "EventSelectors": [{"ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": []}]
        },
        "GetInsightSelectors": {"InsightSelectors": [{"InsightType": "ApiCallRateInsight"}]},
        "ListTags": {"ResourceId": "arn:aws:cloudtrail:us-east-1:111111111111:trail/main", "TagsList": [{"Key": "team", "Value": "security"}]}
    }'),
    -- The same trail as another region shows it: no row of its own.
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/main', 'main', 'main', '111111111111', 'eu-west-1', null, '{
        "DescribeTrails": {
            "Name": "main", "S3BucketName": "trail-logs", "IsMultiRegionTrail": true, "HomeRegion": "us-east-1",
            "TrailARN": "arn:aws:cloudtrail:us-east-1:111111111111:trail/main", "IsOrganizationTrail": true
        },
        "GetTrailStatus": {"$error": {"code": "TrailNotFoundException"}}
    }'),
    -- Seen only from another region, with advanced selectors, stopped; the API writes empty texts for what never happened.
    ('arn:aws:cloudtrail:us-west-2:111111111111:trail/far', 'far', 'far', '111111111111', 'eu-west-1', map {}, '{
        "DescribeTrails": {
            "Name": "far", "S3BucketName": "trail-logs", "IsMultiRegionTrail": true, "HomeRegion": "us-west-2",
            "IncludeGlobalServiceEvents": true, "LogFileValidationEnabled": false,
            "TrailARN": "arn:aws:cloudtrail:us-west-2:111111111111:trail/far"
        },
        "GetTrailStatus": {
            "IsLogging": false, "LatestDeliveryError": "", "LatestDeliveryAttemptTime": "", "TimeLoggingStopped": ""},
        "GetEventSelectors": {"AdvancedEventSelectors": [{"Name": "all", "FieldSelectors": [{"Field": "eventCategory", "Equals": ["Management"]}]}]},
        "GetInsightSelectors": {"$absent": "InsightNotEnabledException"},
        "ListTags": {"TagsList": []}
    }'),
    -- Every operation refused.
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/denied', 'denied', 'denied', '111111111111', 'us-east-1', null, '{
        "DescribeTrails": {"Name": "denied", "HomeRegion": "us-east-1",
            "TrailARN": "arn:aws:cloudtrail:us-east-1:111111111111:trail/denied"},
        "GetTrailStatus": {"$error": {"code": "AccessDeniedException"}},
        "GetEventSelectors": {"$error": {"code": "AccessDeniedException"}},
        "GetInsightSelectors": {"$error": {"code": "AccessDeniedException"}},
        "ListTags": {"$error": {"code": "AccessDeniedException"}}
    }'),
    -- Only listed.
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/listed', 'listed', 'listed', '111111111111', 'us-east-1', null, '{
        "DescribeTrails": {"Name": "listed", "HomeRegion": "us-east-1",
            "TrailARN": "arn:aws:cloudtrail:us-east-1:111111111111:trail/listed"}}');

insert into expected (
    arn, name, title, region, home_region, tags, tags_src, is_multi_region_trail, is_organization_trail,
    include_global_service_events, log_file_validation_enabled, has_kms_key, kms_key_id, s3_bucket_name, s3_key_prefix,
    sns_topic_arn, has_log_group, log_group_arn, cloudwatch_logs_role_arn, has_custom_event_selectors, has_insight_selectors,
    is_logging, start_logging_time, stop_logging_time, latest_delivery_time, latest_delivery_attempt_time, latest_delivery_error,
    latest_digest_delivery_time, latest_digest_delivery_error,
    latest_cloudwatch_logs_delivery_time, latest_cloudwatch_logs_delivery_error,
    latest_notification_time, latest_notification_error, event_selectors, advanced_event_selectors, insight_selectors
) values
    (
        'arn:aws:cloudtrail:us-east-1:111111111111:trail/main', 'main', 'main', 'us-east-1', 'us-east-1',
        '{"team":"security"}', '[{"Key":"team","Value":"security"}]', true, true,
        true, true, true, 'arn:aws:kms:us-east-1:111111111111:key/k1', 'trail-logs', 'org',
        'arn:aws:sns:us-east-1:111111111111:t', true, 'arn:aws:logs:us-east-1:111111111111:log-group:trail:*',
        'arn:aws:iam::111111111111:role/trail', true, true,
        true, '2026-07-24 08:57:57', '2026-07-23 08:57:57', '2026-11-19 23:07:56.058', '2026-11-19 23:09:00', 'AccessDenied',
        '2026-11-19 23:02:32', 'NoSuchBucket',
        '2026-11-19 23:01:00', 'Gone',
        '2026-11-20 00:00:00', 'NotFound',
        '[{"ReadWriteType":"All","IncludeManagementEvents":true,"DataResources":[]}]', '[]',
        '[{"InsightType":"ApiCallRateInsight"}]'
    ),
    (
        'arn:aws:cloudtrail:us-west-2:111111111111:trail/far', 'far', 'far', 'us-west-2', 'us-west-2',
        '{}', '[]', true, null,
        true, false, false, null, 'trail-logs', null,
        null, false, null, null, null, null,
        false, null, null, null, null, null,
        null, null, null, null, null, null,
        '[]', '[{"Name":"all","FieldSelectors":[{"Field":"eventCategory","Equals":["Management"]}]}]', '[]'
    ),
    (
        'arn:aws:cloudtrail:us-east-1:111111111111:trail/denied', 'denied', 'denied', 'us-east-1', 'us-east-1',
        null, null, null, null,
        null, null, false, null, null, null,
        null, false, null, null, null, null,
        null, null, null, null, null, null,
        null, null, null, null, null, null,
        null, null, null
    ),
    (
        'arn:aws:cloudtrail:us-east-1:111111111111:trail/listed', 'listed', 'listed', 'us-east-1', 'us-east-1',
        null, null, null, null,
        null, null, false, null, null, null,
        null, false, null, null, null, null,
        null, null, null, null, null, null,
        null, null, null, null, null, null,
        null, null, null
    );
