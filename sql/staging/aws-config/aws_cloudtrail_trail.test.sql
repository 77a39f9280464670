insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- The trail of the API's fixture; the item's own tags are empty, as they often are.
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/main', 'main', 'main', 'us-east-1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::CloudTrail::Trail", "awsRegion": "us-east-1", "tags": {},
        "configuration": {
            "name": "main", "s3BucketName": "trail-logs", "s3KeyPrefix": "org", "snsTopicName": "t",
            "snsTopicARN": "arn:aws:sns:us-east-1:111111111111:t", "includeGlobalServiceEvents": true,
            "isMultiRegionTrail": true, "homeRegion": "us-east-1",
            "trailARN": "arn:aws:cloudtrail:us-east-1:111111111111:trail/main", "logFileValidationEnabled": true,
            "cloudWatchLogsLogGroupArn": "arn:aws:logs:us-east-1:111111111111:log-group:trail:*",
            "cloudWatchLogsRoleArn": "arn:aws:iam::111111111111:role/trail",
            "kmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1",
            "hasCustomEventSelectors": true, "hasInsightSelectors": true, "isOrganizationTrail": true
        },
        "supplementaryConfiguration": {"Tags": [{"key": "team", "value": "security"}]}
    }}'),
    -- An older item: fewer members, no tags.
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/old', 'old', 'old', 'us-east-1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::CloudTrail::Trail", "configuration": {
            "name": "old", "s3BucketName": "trail-logs", "includeGlobalServiceEvents": true, "isMultiRegionTrail": false,
            "homeRegion": "us-east-1", "trailARN": "arn:aws:cloudtrail:us-east-1:111111111111:trail/old",
            "logFileValidationEnabled": false, "hasCustomEventSelectors": false
        },
        "supplementaryConfiguration": {"Tags": []}
    }}'),
    -- An item without a configuration.
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/blind', 'blind', 'blind', 'us-east-1', null, '{"ConfigurationItem": {
        "resourceType": "AWS::CloudTrail::Trail", "configuration": null}}');

insert into expected (
    arn, name, title, region, home_region, tags, tags_src, is_multi_region_trail, is_organization_trail,
    include_global_service_events, log_file_validation_enabled, has_kms_key, kms_key_id, s3_bucket_name, s3_key_prefix,
    sns_topic_arn, has_log_group, log_group_arn, cloudwatch_logs_role_arn, has_custom_event_selectors, has_insight_selectors,
    is_logging, event_selectors
) values
    (
        'arn:aws:cloudtrail:us-east-1:111111111111:trail/main', 'main', 'main', 'us-east-1', 'us-east-1',
        '{"team":"security"}', '[{"Key":"team","Value":"security"}]', true, true,
        true, true, true, 'arn:aws:kms:us-east-1:111111111111:key/k1', 'trail-logs', 'org',
        'arn:aws:sns:us-east-1:111111111111:t', true, 'arn:aws:logs:us-east-1:111111111111:log-group:trail:*',
        'arn:aws:iam::111111111111:role/trail', true, true,
        null, null
    ),
    (
        'arn:aws:cloudtrail:us-east-1:111111111111:trail/old', 'old', 'old', 'us-east-1', 'us-east-1',
        '{}', '[]', false, null,
        true, false, false, null, 'trail-logs', null,
        null, false, null, null, false, null,
        null, null
    ),
    (
        'arn:aws:cloudtrail:us-east-1:111111111111:trail/blind', null, 'blind', 'us-east-1', null,
        null, null, null, null,
        null, null, null, null, null, null,
        null, null, null, null, null, null,
        null, null
    );
