insert into resource (arn, resource_id, resource_name, region, evidence) values
    (null, 'AKIAEXAMPLE000000001', 'AKIAEXAMPLE000000001', 'global', '{
        "ListAccessKeys": {"UserName": "ci", "AccessKeyId": "AKIAEXAMPLE000000001", "Status": "Active",
            "CreateDate": "2026-01-01T09:00:00+00:00"},
        "GetAccessKeyLastUsed": {"UserName": "ci", "AccessKeyLastUsed": {
            "LastUsedDate": "2026-11-19T09:00:00+00:00", "ServiceName": "s3", "Region": "us-east-1"}}}'),
    -- A key that was never used has no date, and N/A for the rest.
    (null, 'AKIAEXAMPLE000000002', 'AKIAEXAMPLE000000002', 'global', '{
        "ListAccessKeys": {"UserName": "ci", "AccessKeyId": "AKIAEXAMPLE000000002", "Status": "Inactive",
            "CreateDate": "2026-01-01T09:00:00+00:00"},
        "GetAccessKeyLastUsed": {"AccessKeyLastUsed": {"ServiceName": "N/A", "Region": "N/A"}}}'),
    (null, 'AKIAEXAMPLE000000003', 'AKIAEXAMPLE000000003', 'global', '{
        "ListAccessKeys": {"UserName": "ci", "AccessKeyId": "AKIAEXAMPLE000000003", "Status": "Active"},
        "GetAccessKeyLastUsed": {"$error": {"code": "AccessDenied"}}}'),
    (null, 'AKIAEXAMPLE000000004', 'AKIAEXAMPLE000000004', 'global', '{
        "ListAccessKeys": {"UserName": "ci", "AccessKeyId": "AKIAEXAMPLE000000004", "Status": "Active"}}');

insert into expected (
    arn, region, title, access_key_id, user_name, status, create_date, access_key_was_used, access_key_last_used_date,
    access_key_last_used_service, access_key_last_used_region
) values
    ('arn:aws:iam::111111111111:user/ci/accesskey/AKIAEXAMPLE000000001', 'global', 'AKIAEXAMPLE000000001',
        'AKIAEXAMPLE000000001', 'ci', 'Active', '2026-01-01 09:00:00', true, '2026-11-19 09:00:00', 's3', 'us-east-1'),
    ('arn:aws:iam::111111111111:user/ci/accesskey/AKIAEXAMPLE000000002', 'global', 'AKIAEXAMPLE000000002',
        'AKIAEXAMPLE000000002', 'ci', 'Inactive', '2026-01-01 09:00:00', false, null, null, null),
    ('arn:aws:iam::111111111111:user/ci/accesskey/AKIAEXAMPLE000000003', 'global', 'AKIAEXAMPLE000000003',
        'AKIAEXAMPLE000000003', 'ci', 'Active', null, null, null, null, null),
    ('arn:aws:iam::111111111111:user/ci/accesskey/AKIAEXAMPLE000000004', 'global', 'AKIAEXAMPLE000000004',
        'AKIAEXAMPLE000000004', 'ci', 'Active', null, null, null, null, null);
