insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same one.
    (
        'arn:aws:glue:us-east-1:111111111111:job/nightly', 'nightly', map {'team': 'data'},
        '{"ConfigurationItem": {"configuration": {"Name": "nightly", "Description": "description-1",
        "GlueVersion": "1.0", "LogUri": "s3://example/path/", "MaxCapacity": 2.5, "MaxRetries": 3,
        "NumberOfWorkers": 3, "Role": "arn:aws:iam::111111111111:role/worker",
        "SecurityConfiguration": "securityconfiguration-1", "Timeout": 3, "WorkerType": "Standard",
        "Command": {"Name": "name-1", "ScriptLocation": "scriptlocation-1", "PythonVersion": "1.0"},
        "Connections": {"Connections": ["orders"]}, "DefaultArguments": {"--job-language": "python"},
        "ExecutionProperty": {"MaxConcurrentRuns": 3}}}}'
    ),
    -- An item that holds nothing of it.
    ('arn:aws:glue:us-east-1:111111111111:job/nightly-item', 'nightly-item', null, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (
    arn, title, tags, name, description, glue_version, log_uri, max_capacity, max_retries, number_of_workers,
    role, security_configuration, timeout, worker_type, command, connections, default_arguments,
    execution_property
) values
    (
        'arn:aws:glue:us-east-1:111111111111:job/nightly', 'nightly', '{"team":"data"}', 'nightly',
        'description-1', '1.0', 's3://example/path/', 2.5, 3, 3, 'arn:aws:iam::111111111111:role/worker',
        'securityconfiguration-1', 3, 'Standard',
        '{"Name":"name-1","ScriptLocation":"scriptlocation-1","PythonVersion":"1.0"}',
        '{"Connections":["orders"]}', '{"--job-language":"python"}', '{"MaxConcurrentRuns":3}'
    ),
    (
        'arn:aws:glue:us-east-1:111111111111:job/nightly-item', null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null
    );
