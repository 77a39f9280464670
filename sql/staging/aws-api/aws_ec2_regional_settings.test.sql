insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered.
    ('arn:aws:ec2:us-east-1:111111111111:regional-settings/us-east-1', 'us-east-1', 'us-east-1', null,
        '{"GetEbsEncryptionByDefault": {"EbsEncryptionByDefault": true},
        "GetEbsDefaultKmsKeyId": {"KmsKeyId": "alias/aws/ebs"},
        "GetSnapshotBlockPublicAccessState": {"State": "block-all-sharing", "ManagedBy": "account"},
        "GetImageBlockPublicAccessState": {"ImageBlockPublicAccessState": "block-new-sharing",
        "ManagedBy": "account"}, "GetInstanceMetadataDefaults": {"AccountLevel": {"HttpTokens": "required",
        "HttpPutResponseHopLimit": 2, "HttpEndpoint": "enabled", "InstanceMetadataTags": "disabled"}}}'),
    -- GetEbsEncryptionByDefault was refused.
    ('arn:aws:ec2:us-east-2:111111111111:regional-settings/us-east-2', 'us-east-2', 'us-east-2', null,
        '{"GetEbsEncryptionByDefault": {"$error": {"code": "UnauthorizedOperation", "message": "not authorized"}},
        "GetEbsDefaultKmsKeyId": {"KmsKeyId": "alias/aws/ebs"},
        "GetSnapshotBlockPublicAccessState": {"State": "block-all-sharing", "ManagedBy": "account"},
        "GetImageBlockPublicAccessState": {"ImageBlockPublicAccessState": "block-new-sharing",
        "ManagedBy": "account"}, "GetInstanceMetadataDefaults": {"AccountLevel": {"HttpTokens": "required",
        "HttpPutResponseHopLimit": 2, "HttpEndpoint": "enabled", "InstanceMetadataTags": "disabled"}}}'),
    -- GetEbsDefaultKmsKeyId was refused.
    ('arn:aws:ec2:us-west-1:111111111111:regional-settings/us-west-1', 'us-west-1', 'us-west-1', null,
        '{"GetEbsEncryptionByDefault": {"EbsEncryptionByDefault": true},
        "GetEbsDefaultKmsKeyId": {"$error": {"code": "UnauthorizedOperation", "message": "not authorized"}},
        "GetSnapshotBlockPublicAccessState": {"State": "block-all-sharing", "ManagedBy": "account"},
        "GetImageBlockPublicAccessState": {"ImageBlockPublicAccessState": "block-new-sharing",
        "ManagedBy": "account"}, "GetInstanceMetadataDefaults": {"AccountLevel": {"HttpTokens": "required",
        "HttpPutResponseHopLimit": 2, "HttpEndpoint": "enabled", "InstanceMetadataTags": "disabled"}}}'),
    -- GetSnapshotBlockPublicAccessState was refused.
    ('arn:aws:ec2:us-west-2:111111111111:regional-settings/us-west-2', 'us-west-2', 'us-west-2', null,
        '{"GetEbsEncryptionByDefault": {"EbsEncryptionByDefault": true},
        "GetEbsDefaultKmsKeyId": {"KmsKeyId": "alias/aws/ebs"},
        "GetSnapshotBlockPublicAccessState": {"$error": {"code": "UnauthorizedOperation",
        "message": "not authorized"}},
        "GetImageBlockPublicAccessState": {"ImageBlockPublicAccessState": "block-new-sharing",
        "ManagedBy": "account"}, "GetInstanceMetadataDefaults": {"AccountLevel": {"HttpTokens": "required",
        "HttpPutResponseHopLimit": 2, "HttpEndpoint": "enabled", "InstanceMetadataTags": "disabled"}}}'),
    -- GetImageBlockPublicAccessState was refused.
    ('arn:aws:ec2:eu-west-1:111111111111:regional-settings/eu-west-1', 'eu-west-1', 'eu-west-1', null,
        '{"GetEbsEncryptionByDefault": {"EbsEncryptionByDefault": true},
        "GetEbsDefaultKmsKeyId": {"KmsKeyId": "alias/aws/ebs"},
        "GetSnapshotBlockPublicAccessState": {"State": "block-all-sharing", "ManagedBy": "account"},
        "GetImageBlockPublicAccessState": {"$error": {"code": "UnauthorizedOperation", "message": "not authorized"}},
        "GetInstanceMetadataDefaults": {"AccountLevel": {"HttpTokens": "required", "HttpPutResponseHopLimit": 2,
        "HttpEndpoint": "enabled", "InstanceMetadataTags": "disabled"}}}'),
    -- GetInstanceMetadataDefaults was refused.
    ('arn:aws:ec2:eu-west-2:111111111111:regional-settings/eu-west-2', 'eu-west-2', 'eu-west-2', null,
        '{"GetEbsEncryptionByDefault": {"EbsEncryptionByDefault": true},
        "GetEbsDefaultKmsKeyId": {"KmsKeyId": "alias/aws/ebs"},
        "GetSnapshotBlockPublicAccessState": {"State": "block-all-sharing", "ManagedBy": "account"},
        "GetImageBlockPublicAccessState": {"ImageBlockPublicAccessState": "block-new-sharing",
        "ManagedBy": "account"}, "GetInstanceMetadataDefaults": {"$error": {"code": "UnauthorizedOperation",
        "message": "not authorized"}}}'),
    -- No defaults are set for the metadata service, and nothing else was asked.
    ('arn:aws:ec2:eu-west-3:111111111111:regional-settings/eu-west-3', 'eu-west-3', 'eu-west-3', null,
        '{"GetInstanceMetadataDefaults": {"AccountLevel": {}}}');

insert into expected (
    arn, title, tags, region, default_ebs_encryption_enabled, default_ebs_encryption_key,
    snapshot_block_public_access_state, image_block_public_access_state, instance_metadata_http_tokens,
    instance_metadata_http_endpoint, instance_metadata_http_put_response_hop_limit, instance_metadata_tags
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:regional-settings/us-east-1', 'us-east-1 EC2 settings', null, 'us-east-1',
        true, 'alias/aws/ebs', 'block-all-sharing', 'block-new-sharing', 'required', 'enabled', 2, 'disabled'
    ),
    (
        'arn:aws:ec2:us-east-2:111111111111:regional-settings/us-east-2', 'us-east-2 EC2 settings', null, 'us-east-2',
        null, 'alias/aws/ebs', 'block-all-sharing', 'block-new-sharing', 'required', 'enabled', 2, 'disabled'
    ),
    (
        'arn:aws:ec2:us-west-1:111111111111:regional-settings/us-west-1', 'us-west-1 EC2 settings', null, 'us-west-1',
        true, null, 'block-all-sharing', 'block-new-sharing', 'required', 'enabled', 2, 'disabled'
    ),
    (
        'arn:aws:ec2:us-west-2:111111111111:regional-settings/us-west-2', 'us-west-2 EC2 settings', null, 'us-west-2',
        true, 'alias/aws/ebs', null, 'block-new-sharing', 'required', 'enabled', 2, 'disabled'
    ),
    (
        'arn:aws:ec2:eu-west-1:111111111111:regional-settings/eu-west-1', 'eu-west-1 EC2 settings', null, 'eu-west-1',
        true, 'alias/aws/ebs', 'block-all-sharing', null, 'required', 'enabled', 2, 'disabled'
    ),
    (
        'arn:aws:ec2:eu-west-2:111111111111:regional-settings/eu-west-2', 'eu-west-2 EC2 settings', null, 'eu-west-2',
        true, 'alias/aws/ebs', 'block-all-sharing', 'block-new-sharing', null, null, null, null
    ),
    (
        'arn:aws:ec2:eu-west-3:111111111111:regional-settings/eu-west-3', 'eu-west-3 EC2 settings', null, 'eu-west-3',
        null, null, null, null, 'no-preference', 'no-preference', null, null
    );
