insert into before.aws_cloudtrail_trail
    (name, arn, is_multi_region_trail, is_organization_trail, include_global_service_events, log_file_validation_enabled,
    has_kms_key, has_log_group, s3_bucket_name, has_custom_event_selectors, event_selectors, advanced_event_selectors) values
    ('main', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main', true, false, true, true, true, true, 'logs', false, null, null),
    ('selective', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/selective', true, false, true, true, true, true, 'logs', true,
        '[{"ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]}]}]', '[]'),
    ('rewritten', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/rewritten', true, false, true, true, true, true, 'logs', true,
        '[{"ReadWriteType": "All", "IncludeManagementEvents": true, "DataResources": []}]', '[]'),
    ('better', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/better', false, false, false, false, false, false, 'logs', false, null, null),
    ('untold', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/untold', true, false, true, null, true, true, 'logs', false, null, null),
    ('unread', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/unread', true, false, true, true, true, true, 'logs', true, null, null),
    ('gone', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/gone', true, false, true, true, true, true, 'logs', false, null, null);

insert into after.aws_cloudtrail_trail
    (name, arn, is_multi_region_trail, is_organization_trail, include_global_service_events, log_file_validation_enabled,
    has_kms_key, has_log_group, s3_bucket_name, has_custom_event_selectors, event_selectors, advanced_event_selectors) values
    ('main', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main', false, false, true, false, true, true, 'elsewhere', false, null, null),
    -- Writes alone, and the objects of one bucket.
    ('selective', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/selective', true, false, true, true, true, true, 'logs', true,
        '[{"ReadWriteType": "WriteOnly", "IncludeManagementEvents": true, "DataResources": [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3:::one/"]}]}]', '[]'),
    -- The same in the newer form.
    ('rewritten', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/rewritten', true, false, true, true, true, true, 'logs', true, '[]',
        '[{"FieldSelectors": [{"Field": "eventCategory", "Equals": ["Management"]}]}]'),
    -- The better direction.
    ('better', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/better', true, false, true, true, true, true, 'logs', false, null, null),
    -- Not told on one side; what is known to be lost fires nevertheless.
    ('untold', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/untold', true, false, true, false, true, true, 'logs', false, null, null),
    ('unread', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/unread', true, false, true, true, true, false, 'logs', true, null, null),
    -- New, and weak: nothing was lost.
    ('new', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/new', false, false, false, false, false, false, 'logs', false, null, null);

insert into expected (resource, change, reason) values
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/main', 'fired',
        'Trail main no longer covers all regions, and no longer writes digests, and writes to bucket elsewhere in place of logs.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/selective', 'fired',
        'Trail selective no longer records all management events that read, and no longer records all data events of S3 objects.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/untold', 'incomparable', null),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/unread', 'fired', 'Trail unread no longer writes to CloudWatch Logs.');
