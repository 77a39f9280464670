insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:logs:us-east-1:111111111111:log-group:trail:*', 'trail', 'trail', 'us-east-1', '{"DescribeLogGroups": {
        "logGroupName": "trail", "creationTime": 1709287200123, "retentionInDays": 400, "metricFilterCount": 15,
        "arn": "arn:aws:logs:us-east-1:111111111111:log-group:trail:*", "storedBytes": 918177,
        "kmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1", "dataProtectionStatus": "ACTIVATED",
        "inheritedProperties": ["ACCOUNT_DATA_PROTECTION"], "logGroupClass": "STANDARD",
        "logGroupArn": "arn:aws:logs:us-east-1:111111111111:log-group:trail"
    }}'),
    -- An old answer, with nothing set.
    ('arn:aws:logs:us-east-1:111111111111:log-group:/aws/lambda/f:*', '/aws/lambda/f', '/aws/lambda/f', 'us-east-1', '{"DescribeLogGroups": {
        "logGroupName": "/aws/lambda/f", "creationTime": 1548368507441, "metricFilterCount": 0,
        "arn": "arn:aws:logs:us-east-1:111111111111:log-group:/aws/lambda/f:*", "storedBytes": 0
    }}');

insert into expected (
    arn, name, title, region, tags, log_group_arn, log_group_class, creation_time, has_kms_key, kms_key_id, retention_in_days,
    stored_bytes, metric_filter_count, data_protection_status, inherited_properties
) values
    (
        'arn:aws:logs:us-east-1:111111111111:log-group:trail:*', 'trail', 'trail', 'us-east-1', null,
        'arn:aws:logs:us-east-1:111111111111:log-group:trail', 'STANDARD', '2024-03-01 10:00:00.123', true,
        'arn:aws:kms:us-east-1:111111111111:key/k1', 400, 918177, 15, 'ACTIVATED', '["ACCOUNT_DATA_PROTECTION"]'
    ),
    (
        'arn:aws:logs:us-east-1:111111111111:log-group:/aws/lambda/f:*', '/aws/lambda/f', '/aws/lambda/f', 'us-east-1', null,
        'arn:aws:logs:us-east-1:111111111111:log-group:/aws/lambda/f', null, '2019-01-24 22:21:47.441', false,
        null, null, 0, 0, null, null
    );
