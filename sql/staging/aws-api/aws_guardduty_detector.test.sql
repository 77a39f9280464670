insert into resource (arn, resource_id, tags, evidence) values
    -- AWS Config's fixture tells of the same detector.
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d1', 'd1', map {'owner': 'security'}, '{
        "ListDetectors": "d1",
        "GetDetector": {
            "CreatedAt": "2024-03-01T10:00:00.374Z", "UpdatedAt": "2026-02-22T02:50:23.795Z", "FindingPublishingFrequency": "SIX_HOURS",
            "ServiceRole": "arn:aws:iam::111111111111:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty",
            "Status": "ENABLED", "DataSources": {"S3Logs": {"Status": "ENABLED"}}, "Tags": {"owner": "security"},
            "Features": [{"Name": "S3_DATA_EVENTS", "Status": "ENABLED"}]}
    }'),
    -- An answer from before there were features; refused; listed only.
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d2', 'd2', map {}, '{"ListDetectors": "d2", "GetDetector": {"Status": "DISABLED", "CreatedAt": "2017-12-05T00:29:11.374Z"}}'),
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d3', 'd3', null, '{"ListDetectors": "d3", "GetDetector": {"$error": {"code": "BadRequestException"}}}'),
    (null, 'd4', null, '{"ListDetectors": "d4"}');

insert into expected (
    arn, title, tags, detector_id, status, created_at, updated_at, finding_publishing_frequency, service_role, data_sources, features
) values
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d1', 'd1', '{"owner": "security"}', 'd1', 'ENABLED', '2024-03-01 10:00:00.374', '2026-02-22 02:50:23.795', 'SIX_HOURS',
        'arn:aws:iam::111111111111:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty',
        '{"S3Logs": {"Status": "ENABLED"}}', '[{"Name": "S3_DATA_EVENTS", "Status": "ENABLED"}]'),
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d2', 'd2', '{}', 'd2', 'DISABLED', '2017-12-05 00:29:11.374', null, null, null, null, null),
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d3', 'd3', null, 'd3', null, null, null, null, null, null, null),
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d4', 'd4', null, 'd4', null, null, null, null, null, null, null);
