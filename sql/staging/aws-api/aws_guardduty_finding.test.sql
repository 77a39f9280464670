insert into resource (arn, resource_id, evidence) values
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d1/finding/f1', 'f1', '{
        "ListFindings": "f1",
        "GetFindings": {
            "Id": "f1", "Title": "A key was used from two places", "Type": "UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS",
            "Description": "Credentials of an instance were used elsewhere.", "Severity": 8, "Confidence": 0.9, "SchemaVersion": "2.0",
            "CreatedAt": "2026-10-30T10:00:00.000Z", "UpdatedAt": "2026-10-31T10:00:00.000Z",
            "Resource": {"ResourceType": "AccessKey"}, "Service": {"Archived": false, "DetectorId": "d1", "Count": 3}}
    }'),
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d1/finding/f2', 'f2', '{"ListFindings": "f2", "GetFindings": {"$error": {"code": "AccessDeniedException"}}}'),
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d1/finding/f3', 'f3', '{"ListFindings": "f3"}');

insert into expected (
    arn, title, id, detector_id, name, type, description, severity, archived, confidence, created_at, updated_at, schema_version,
    resource, service
) values
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d1/finding/f1', 'A key was used from two places', 'f1', 'd1', 'A key was used from two places',
        'UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS', 'Credentials of an instance were used elsewhere.', 8, false, 0.9,
        '2026-10-30 10:00:00', '2026-10-31 10:00:00', '2.0', '{"ResourceType": "AccessKey"}', '{"Archived": false, "DetectorId": "d1", "Count": 3}'),
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d1/finding/f2', 'f2', 'f2', 'd1', null, null, null, null, null, null, null, null, null, null, null),
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d1/finding/f3', 'f3', 'f3', 'd1', null, null, null, null, null, null, null, null, null, null, null);
