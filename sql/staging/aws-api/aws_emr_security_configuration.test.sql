insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same one.
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:security-configuration/strict', 'strict', 'us-east-1', map {'team': 'data'},
        '{"ListSecurityConfigurations": {"Name": "strict", "CreationDateTime": "2026-01-31T12:59:21+00:00"},
        "DescribeSecurityConfiguration": {"SecurityConfiguration": "{\"EncryptionConfiguration\":{\"EnableInTransitEncryption\":true},\"InstanceMetadataServiceConfiguration\":{\"MinimumInstanceMetadataServiceVersion\":2}}"}}'
    ),
    -- What else is asked was refused.
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:security-configuration/strict-denied', 'strict-denied', 'us-east-1', map {'team': 'data'},
        '{"ListSecurityConfigurations": {"Name": "strict", "CreationDateTime": "2026-01-31T12:59:21+00:00"},
        "DescribeSecurityConfiguration": {"$error": {"code": "AccessDeniedException",
        "message": "not authorized"}}}'
    ),
    -- Only listed.
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:security-configuration/strict-bare', 'strict-bare', 'us-east-1', map {'team': 'data'},
        '{"ListSecurityConfigurations": {"Name": "strict", "CreationDateTime": "2026-01-31T12:59:21+00:00"}}'
    );

insert into expected (
    arn, title, tags, name, creation_date_time, encryption_configuration, instance_metadata_service_configuration,
    security_configuration
) values
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:security-configuration/strict', 'strict',
        '{"team":"data"}', 'strict', '2026-01-31 12:59:21', '{"EnableInTransitEncryption":true}',
        '{"MinimumInstanceMetadataServiceVersion":2}',
        '{"EncryptionConfiguration":{"EnableInTransitEncryption":true},"InstanceMetadataServiceConfiguration":{"MinimumInstanceMetadataServiceVersion":2}}'
    ),
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:security-configuration/strict-denied', 'strict',
        '{"team":"data"}', 'strict', '2026-01-31 12:59:21', null, null, null
    ),
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:security-configuration/strict-bare', 'strict',
        '{"team":"data"}', 'strict', '2026-01-31 12:59:21', null, null, null
    );
