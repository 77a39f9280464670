insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same one.
    (
        'arn:aws:athena:us-east-1:111111111111:workgroup/primary', 'primary', 'us-east-1', map {'team': 'data'},
        '{"ListWorkGroups": {"Name": "primary", "Description": "description-1",
        "CreationTime": "2026-01-31T12:59:21+00:00", "State": "ENABLED"},
        "GetWorkGroup": {"WorkGroup": {"Configuration": {"AdditionalConfiguration": "additionalconfiguration-1",
        "BytesScannedCutoffPerQuery": 3,
        "CustomerContentEncryptionConfiguration": {"KmsKey": "arn:aws:kms:us-east-1:111111111111:key/1"},
        "EnforceWorkGroupConfiguration": true, "EngineVersion": {"EffectiveEngineVersion": "1.0",
        "SelectedEngineVersion": "1.0"}, "ExecutionRole": "arn:aws:iam::111111111111:role/worker",
        "PublishCloudWatchMetricsEnabled": true, "RequesterPaysEnabled": true,
        "ResultConfiguration": {"AclConfiguration": {"S3AclOption": "BUCKET_OWNER_FULL_CONTROL"},
        "EncryptionConfiguration": {"EncryptionOption": "SSE_S3",
        "KmsKey": "arn:aws:kms:us-east-1:111111111111:key/1"}, "ExpectedBucketOwner": "111111111111",
        "OutputLocation": "s3://results/athena/"}, "ManagedQueryResultsConfiguration": {"Enabled": true,
        "EncryptionConfiguration": {"KmsKey": "arn:aws:kms:us-east-1:111111111111:key/1"}},
        "EnableMinimumEncryptionConfiguration": true}}}}'
    ),
    -- What else is asked was refused.
    (
        'arn:aws:athena:us-east-1:111111111111:workgroup/primary-denied', 'primary-denied', 'us-east-1', map {'team': 'data'},
        '{"ListWorkGroups": {"Name": "primary", "Description": "description-1",
        "CreationTime": "2026-01-31T12:59:21+00:00", "State": "ENABLED"},
        "GetWorkGroup": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}}}'
    ),
    -- Only listed.
    (
        'arn:aws:athena:us-east-1:111111111111:workgroup/primary-bare', 'primary-bare', 'us-east-1', map {'team': 'data'},
        '{"ListWorkGroups": {"Name": "primary", "Description": "description-1",
        "CreationTime": "2026-01-31T12:59:21+00:00", "State": "ENABLED"}}'
    ),
    -- Answers that hold nothing more.
    (
        'arn:aws:athena:us-east-1:111111111111:workgroup/primary-empty', 'primary-empty', 'us-east-1', map {'team': 'data'},
        '{"ListWorkGroups": {"Name": "primary", "Description": "description-1",
        "CreationTime": "2026-01-31T12:59:21+00:00", "State": "ENABLED"}, "GetWorkGroup": {"WorkGroup": {}}}'
    );

insert into expected (
    arn, title, tags, name, description, creation_time, state, additional_configuration,
    bytes_scanned_cutoff_per_query, customer_content_kms_key, enforce_workgroup_configuration,
    effective_engine_version, selected_engine_version, execution_role, publish_cloudwatch_metrics_enabled,
    requester_pays_enabled, s3_acl_option, encryption_option, result_configuration_kms_key, expected_bucket_owner,
    output_location, managed_query_results_enabled, managed_query_results_kms_key,
    enable_minimum_encryption_configuration
) values
    (
        'arn:aws:athena:us-east-1:111111111111:workgroup/primary', 'primary', '{"team":"data"}', 'primary',
        'description-1', '2026-01-31 12:59:21', 'ENABLED', 'additionalconfiguration-1', 3,
        'arn:aws:kms:us-east-1:111111111111:key/1', true, '1.0', '1.0', 'arn:aws:iam::111111111111:role/worker',
        true, true, 'BUCKET_OWNER_FULL_CONTROL', 'SSE_S3', 'arn:aws:kms:us-east-1:111111111111:key/1',
        '111111111111', 's3://results/athena/', true, 'arn:aws:kms:us-east-1:111111111111:key/1', true
    ),
    (
        'arn:aws:athena:us-east-1:111111111111:workgroup/primary-denied', 'primary', '{"team":"data"}', 'primary',
        'description-1', '2026-01-31 12:59:21', 'ENABLED', null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:athena:us-east-1:111111111111:workgroup/primary-bare', 'primary', '{"team":"data"}', 'primary',
        'description-1', '2026-01-31 12:59:21', 'ENABLED', null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:athena:us-east-1:111111111111:workgroup/primary-empty', 'primary', '{"team":"data"}', 'primary',
        'description-1', '2026-01-31 12:59:21', 'ENABLED', null, null, null, null, null, null, null, null, null,
        null, '', '', null, '', null, null, null
    );
