insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- AWS Config's fixture tells of the same analyzer.
    ('arn:aws:access-analyzer:us-east-1:111111111111:analyzer/outside', 'outside', 'outside', map {'owner': 'security'}, '{"ListAnalyzers": {
        "arn": "arn:aws:access-analyzer:us-east-1:111111111111:analyzer/outside", "name": "outside", "type": "ACCOUNT",
        "createdAt": "2024-03-01T10:00:00+00:00", "lastResourceAnalyzed": "arn:aws:s3:::logs", "lastResourceAnalyzedAt": "2026-10-30T10:00:00.25+00:00",
        "tags": {"owner": "security"}, "status": "ACTIVE"}}'),
    ('arn:aws:access-analyzer:us-east-1:111111111111:analyzer/failed', 'failed', 'failed', null, '{"ListAnalyzers": {
        "name": "failed", "type": "ORGANIZATION", "status": "FAILED", "statusReason": {"code": "AWS_SERVICE_ACCESS_DISABLED"}}}');

insert into expected (
    arn, title, tags, name, type, status, status_reason, created_at, last_resource_analyzed, last_resource_analyzed_at
) values
    ('arn:aws:access-analyzer:us-east-1:111111111111:analyzer/outside', 'outside', '{"owner": "security"}', 'outside', 'ACCOUNT', 'ACTIVE', null,
        '2024-03-01 10:00:00', 'arn:aws:s3:::logs', '2026-10-30 10:00:00.25'),
    ('arn:aws:access-analyzer:us-east-1:111111111111:analyzer/failed', 'failed', null, 'failed', 'ORGANIZATION', 'FAILED', 'AWS_SERVICE_ACCESS_DISABLED', null, null, null);
