insert into resource (arn, resource_id, region, evidence) values
    ('arn:aws:macie2:us-east-1:111111111111:session', 'us-east-1', 'us-east-1', '{
        "GetMacieSession": {"createdAt": "2024-03-01T10:00:00.821000+00:00", "findingPublishingFrequency": "FIFTEEN_MINUTES",
            "serviceRole": "arn:aws:iam::111111111111:role/aws-service-role/macie.amazonaws.com/AWSServiceRoleForAmazonMacie",
            "status": "ENABLED", "updatedAt": "2024-03-02T10:00:00+00:00"},
        "GetAutomatedDiscoveryConfiguration": {"status": "ENABLED", "firstEnabledAt": "2024-03-01T11:00:00+00:00"}
    }'),
    -- A member is not told of automated discovery; a resource without an ARN.
    (null, 'us-east-2', 'us-east-2', '{"GetMacieSession": {"status": "PAUSED"}, "GetAutomatedDiscoveryConfiguration": {"$error": {"code": "AccessDeniedException"}}}'),
    ('arn:aws:macie2:eu-west-1:111111111111:session', 'eu-west-1', 'eu-west-1', '{"GetMacieSession": {"status": "ENABLED"}, "GetAutomatedDiscoveryConfiguration": {"$absent": "AccessDeniedException"}}'),
    ('arn:aws:macie2:eu-west-2:111111111111:session', 'eu-west-2', 'eu-west-2', '{"GetMacieSession": {"status": "ENABLED"}}'),
    -- Not enabled, and not known.
    ('arn:aws:macie2:us-west-1:111111111111:session', 'us-west-1', 'us-west-1', '{"GetMacieSession": {"$absent": "AccessDeniedException"}}'),
    ('arn:aws:macie2:us-west-2:111111111111:session', 'us-west-2', 'us-west-2', '{"GetMacieSession": {"$error": {"code": "ThrottlingException"}}}');

insert into expected (
    arn, region, title, status, created_at, updated_at, finding_publishing_frequency, service_role, automated_discovery_status,
    automated_discovery_first_enabled_at
) values
    ('arn:aws:macie2:us-east-1:111111111111:session', 'us-east-1', 'session', 'ENABLED', '2024-03-01 10:00:00.821', '2024-03-02 10:00:00', 'FIFTEEN_MINUTES',
        'arn:aws:iam::111111111111:role/aws-service-role/macie.amazonaws.com/AWSServiceRoleForAmazonMacie', 'ENABLED', '2024-03-01 11:00:00'),
    ('arn:aws:macie2:us-east-2:111111111111:session', 'us-east-2', 'session', 'PAUSED', null, null, null, null, null, null),
    ('arn:aws:macie2:eu-west-1:111111111111:session', 'eu-west-1', 'session', 'ENABLED', null, null, null, null, 'DISABLED', null),
    ('arn:aws:macie2:eu-west-2:111111111111:session', 'eu-west-2', 'session', 'ENABLED', null, null, null, null, null, null);
