insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same document.
    ('arn:aws:ssm:us-east-1:111111111111:document/restart-web', 'restart-web', map {'team': 'web'},
        '{"ListDocuments": {"Name": "restart-web", "DisplayName": "Restart the web servers", "Owner": "111111111111",
        "Author": "arn:aws:iam::111111111111:user/ops", "CreatedDate": "2026-01-31T12:59:21+00:00",
        "DocumentType": "Automation", "DocumentFormat": "YAML", "DocumentVersion": "3", "VersionName": "stable",
        "SchemaVersion": "0.3", "TargetType": "/AWS::EC2::Instance", "ReviewStatus": "APPROVED",
        "PlatformTypes": ["Linux"], "Requires": [{"Name": "notify", "Version": "1"}]},
        "DescribeDocumentPermission": {"AccountIds": ["222222222222", "all"],
        "AccountSharingInfoList": [{"AccountId": "222222222222", "SharedDocumentVersion": "3"}]}}'),
    -- Shared with nobody.
    ('arn:aws:ssm:us-east-1:111111111111:document/own', 'own', map {},
        '{"ListDocuments": {"Name": "own"}, "DescribeDocumentPermission": {"AccountIds": [],
        "AccountSharingInfoList": []}}'),
    -- The permissions were refused.
    ('arn:aws:ssm:us-east-1:111111111111:document/dim', 'dim', map {},
        '{"ListDocuments": {"Name": "dim"}, "DescribeDocumentPermission": {"$error": {"code": "AccessDeniedException",
        "message": "not authorized"}}}');

insert into expected (
    arn, title, tags, name, display_name, owner, author, created_date, document_type, document_format,
    document_version, version_name, schema_version, target_type, review_status, platform_types, requires, account_ids,
    account_sharing_info
) values
    (
        'arn:aws:ssm:us-east-1:111111111111:document/restart-web', 'restart-web', '{"team":"web"}', 'restart-web',
        'Restart the web servers', '111111111111', 'arn:aws:iam::111111111111:user/ops', '2026-01-31 12:59:21',
        'Automation', 'YAML', '3', 'stable', '0.3', '/AWS::EC2::Instance', 'APPROVED', '["Linux"]',
        '[{"Name":"notify","Version":"1"}]', '["222222222222","all"]',
        '[{"AccountId":"222222222222","SharedDocumentVersion":"3"}]'
    ),
    (
        'arn:aws:ssm:us-east-1:111111111111:document/own', 'own', '{}', 'own', null, null, null, null, null, null,
        null, null, null, null, null, null, null, '[]', '[]'
    ),
    (
        'arn:aws:ssm:us-east-1:111111111111:document/dim', 'dim', '{}', 'dim', null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null
    );
