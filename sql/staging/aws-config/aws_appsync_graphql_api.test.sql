insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same one.
    (
        'arn:aws:appsync:us-east-1:111111111111:apis/a1', 'a1', map {'team': 'data'},
        '{"ConfigurationItem": {"configuration": {"Name": "shop", "ApiId": "a1", "AuthenticationType": "AWS_IAM",
        "XrayEnabled": true, "LogConfig": {"FieldLogLevel": "NONE",
        "CloudWatchLogsRoleArn": "arn:aws:iam::111111111111:role/worker", "ExcludeVerboseContent": true},
        "UserPoolConfig": {"UserPoolId": "userpool-1", "AwsRegion": "awsregion-1", "DefaultAction": "ALLOW"}}}}'
    ),
    -- An item that holds nothing of it.
    ('arn:aws:appsync:us-east-1:111111111111:apis/a1-item', 'a1-item', null, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (
    arn, title, tags, name, api_id, authentication_type, xray_enabled, log_config, user_pool_config
) values
    (
        'arn:aws:appsync:us-east-1:111111111111:apis/a1', 'shop', '{"team":"data"}', 'shop', 'a1', 'AWS_IAM',
        true,
        '{"fieldLogLevel":"NONE","cloudWatchLogsRoleArn":"arn:aws:iam::111111111111:role/worker","excludeVerboseContent":true}',
        '{"userPoolId":"userpool-1","awsRegion":"awsregion-1","defaultAction":"ALLOW"}'
    ),
    (
        'arn:aws:appsync:us-east-1:111111111111:apis/a1-item', null, null, null, null, null, null, null, null
    );
