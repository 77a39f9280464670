insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same one.
    (
        'arn:aws:glue:us-east-1:111111111111:job/nightly', 'nightly', 'us-east-1', map {'team': 'data'},
        '{"GetJobs": {"Name": "nightly", "CreatedOn": "2026-01-31T12:59:21+00:00", "Description": "description-1",
        "GlueVersion": "1.0", "LastModifiedOn": "2026-01-31T12:59:21+00:00", "LogUri": "s3://example/path/",
        "MaxCapacity": 2.5, "MaxRetries": 3, "NumberOfWorkers": 3,
        "Role": "arn:aws:iam::111111111111:role/worker", "ExecutionClass": "FLEX",
        "SecurityConfiguration": "securityconfiguration-1", "Timeout": 3, "WorkerType": "Standard",
        "Command": {"Name": "name-1", "ScriptLocation": "scriptlocation-1", "PythonVersion": "1.0"},
        "Connections": {"Connections": ["orders"]}, "DefaultArguments": {"--job-language": "python"},
        "ExecutionProperty": {"MaxConcurrentRuns": 3},
        "CodeGenConfigurationNodes": {"node-1": {"S3CsvSource": {"Name": "orders"}}},
        "SourceControlDetails": {"Provider": "GITHUB", "Repository": "jobs"},
        "NonOverridableArguments": {"key": "value-1"}, "NotificationProperty": {"NotifyDelayAfter": 3}}}'
    ),
    -- No more than what identifies it.
    (
        'arn:aws:glue:us-east-1:111111111111:job/nightly-bare', 'nightly-bare', 'us-east-1', null,
        '{"GetJobs": {"Name": "nightly"}}'
    );

insert into expected (
    arn, title, tags, name, created_on, description, glue_version, last_modified_on, log_uri, max_capacity,
    max_retries, number_of_workers, role, execution_class, security_configuration, timeout, worker_type, command,
    connections, default_arguments, execution_property, code_gen_configuration_nodes, source_control_details,
    non_overridable_arguments, notification_property
) values
    (
        'arn:aws:glue:us-east-1:111111111111:job/nightly', 'nightly', '{"team":"data"}', 'nightly',
        '2026-01-31 12:59:21', 'description-1', '1.0', '2026-01-31 12:59:21', 's3://example/path/', 2.5, 3, 3,
        'arn:aws:iam::111111111111:role/worker', 'FLEX', 'securityconfiguration-1', 3, 'Standard',
        '{"Name":"name-1","ScriptLocation":"scriptlocation-1","PythonVersion":"1.0"}',
        '{"Connections":["orders"]}', '{"--job-language":"python"}', '{"MaxConcurrentRuns":3}',
        '{"node-1":{"S3CsvSource":{"Name":"orders"}}}', '{"Provider":"GITHUB","Repository":"jobs"}',
        '{"key":"value-1"}', '{"NotifyDelayAfter":3}'
    ),
    (
        'arn:aws:glue:us-east-1:111111111111:job/nightly-bare', 'nightly', null, 'nightly', null, null, null,
        null, null, null, null, null, null, null, '', null, null, null, null, null, null, null, null, null, null
    );
