insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same one.
    (
        'arn:aws:athena:us-east-1:111111111111:workgroup/primary', 'primary', map {'team': 'data'},
        '{"ConfigurationItem": {"configuration": {"Name": "primary", "Description": "description-1",
        "CreationTime": "2026-01-31T12:59:21+00:00", "State": "ENABLED",
        "WorkGroupConfiguration": {"BytesScannedCutoffPerQuery": 3, "EnforceWorkGroupConfiguration": true,
        "EngineVersion": {"EffectiveEngineVersion": "1.0", "SelectedEngineVersion": "1.0"},
        "PublishCloudWatchMetricsEnabled": true, "RequesterPaysEnabled": true,
        "ResultConfiguration": {"EncryptionConfiguration": {"EncryptionOption": "SSE_S3",
        "KmsKey": "arn:aws:kms:us-east-1:111111111111:key/1"}, "OutputLocation": "s3://results/athena/"}}}}}'
    ),
    -- An item that holds nothing of it.
    ('arn:aws:athena:us-east-1:111111111111:workgroup/primary-item', 'primary-item', null, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (
    arn, title, tags, name, description, creation_time, state, bytes_scanned_cutoff_per_query,
    enforce_workgroup_configuration, effective_engine_version, selected_engine_version,
    publish_cloudwatch_metrics_enabled, requester_pays_enabled, encryption_option, result_configuration_kms_key,
    output_location
) values
    (
        'arn:aws:athena:us-east-1:111111111111:workgroup/primary', 'primary', '{"team":"data"}', 'primary',
        'description-1', '2026-01-31 12:59:21', 'ENABLED', 3, true, '1.0', '1.0', true, true, 'SSE_S3',
        'arn:aws:kms:us-east-1:111111111111:key/1', 's3://results/athena/'
    ),
    (
        'arn:aws:athena:us-east-1:111111111111:workgroup/primary-item', null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null
    );
