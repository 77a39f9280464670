insert into resource (arn, resource_id, tags, evidence) values
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d1', 'd1', map {'owner': 'security'}, '{"ConfigurationItem": {
        "resourceId": "d1", "configuration": {"Id": "d1", "Enable": true, "FindingPublishingFrequency": "SIX_HOURS",
            "DataSources": {"S3Logs": {"Enable": true}, "Kubernetes": {"AuditLogs": {"Enable": true}}}},
        "supplementaryConfiguration": {}}}'),
    (null, 'd2', map {}, '{"ConfigurationItem": {"configuration": {"Id": "d2", "Enable": false}}}'),
    (null, 'd3', null, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (arn, title, tags, detector_id, status, finding_publishing_frequency) values
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d1', 'd1', '{"owner": "security"}', 'd1', 'ENABLED', 'SIX_HOURS'),
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d2', 'd2', '{}', 'd2', 'DISABLED', null),
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d3', 'd3', null, 'd3', null, null);
