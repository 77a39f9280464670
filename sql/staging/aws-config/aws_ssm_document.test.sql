insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same document.
    (null, 'restart-web', map {'team': 'web'},
        '{"ConfigurationItem": {"configuration": {"Name": "restart-web", "DocumentType": "Automation",
        "DocumentFormat": "YAML", "VersionName": "stable", "TargetType": "/AWS::EC2::Instance",
        "Requires": [{"Name": "notify", "Version": "1"}], "Content": {}}}}'),
    -- Little in it.
    ('arn:aws:ssm:us-east-1:111111111111:document/old', 'old', map {},
        '{"ConfigurationItem": {"configuration": {"Name": "old"}}}');

insert into expected (
    arn, title, tags, name, document_type, document_format, version_name, target_type, requires
) values
    (
        'arn:aws:ssm:us-east-1:111111111111:document/restart-web', 'restart-web', '{"team":"web"}', 'restart-web',
        'Automation', 'YAML', 'stable', '/AWS::EC2::Instance', '[{"Name":"notify","Version":"1"}]'
    ),
    (
        'arn:aws:ssm:us-east-1:111111111111:document/old', 'old', '{}', 'old', null, null, null, null, null
    );
