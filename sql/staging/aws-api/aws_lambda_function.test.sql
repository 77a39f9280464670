insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same function.
    ('arn:aws:lambda:us-east-1:111111111111:function:orders', 'orders', 'orders', map {'team': 'shop'}, '{
        "ListFunctions": {
            "FunctionName": "orders", "FunctionArn": "arn:aws:lambda:us-east-1:111111111111:function:orders", "Runtime": "python3.13",
            "Role": "arn:aws:iam::111111111111:role/orders", "Handler": "app.handler", "CodeSize": 216, "Description": "Takes orders", "Timeout": 3,
            "MemorySize": 128, "LastModified": "2026-02-01T10:00:00.123+0000", "CodeSha256": "IIwUc2FF9nrH3U856beLym8t6M2ZBgwZJ5MLu3OWGAo=",
            "Version": "$LATEST",
            "VpcConfig": {"SubnetIds": ["subnet-1"], "SecurityGroupIds": ["sg-1"], "VpcId": "vpc-1", "Ipv6AllowedForDualStack": false},
            "DeadLetterConfig": {"TargetArn": "arn:aws:sqs:us-east-1:111111111111:dead"},
            "Environment": {"Variables": {"STAGE": {"$masked": {"length": 4, "sha256": "00", "patterns": []}}}},
            "KMSKeyArn": "arn:aws:kms:us-east-1:111111111111:key/1", "TracingConfig": {"Mode": "PassThrough"}, "RevisionId": "156c57a0",
            "Layers": [{"Arn": "arn:aws:lambda:us-east-1:111111111111:layer:base:1", "CodeSize": 10}],
            "FileSystemConfigs": [{"Arn": "arn:aws:elasticfilesystem:us-east-1:111111111111:access-point/fsap-1", "LocalMountPath": "/mnt/data"}],
            "PackageType": "Zip", "Architectures": ["x86_64"], "EphemeralStorage": {"Size": 512},
            "SnapStart": {"ApplyOn": "None", "OptimizationStatus": "Off"},
            "LoggingConfig": {"LogFormat": "Text", "LogGroup": "/aws/lambda/orders"}
        },
        "GetPolicy": {"Policy": "{\"Version\":\"2012-10-17\",\"Id\":\"default\",\"Statement\":[{\"Sid\":\"s3\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"s3.amazonaws.com\"},\"Action\":\"lambda:InvokeFunction\",\"Resource\":\"arn:aws:lambda:us-east-1:111111111111:function:orders\"}]}", "RevisionId": "1"},
        "ListFunctionUrlConfigs": {"FunctionUrlConfigs": [
            {"FunctionUrl": "https://a.lambda-url.us-east-1.on.aws/", "FunctionArn": "arn:aws:lambda:us-east-1:111111111111:function:orders:live", "AuthType": "NONE"},
            {"FunctionUrl": "https://b.lambda-url.us-east-1.on.aws/", "FunctionArn": "arn:aws:lambda:us-east-1:111111111111:function:orders", "AuthType": "AWS_IAM"}
        ]},
        "ListFunctionEventInvokeConfigs": {"FunctionEventInvokeConfigs": [{"FunctionArn": "arn:aws:lambda:us-east-1:111111111111:function:orders:$LATEST", "MaximumRetryAttempts": 1}]}
    }'),
    -- A container image for which nothing is set.
    ('arn:aws:lambda:us-east-1:111111111111:function:image', 'image', 'image', map {}, '{
        "ListFunctions": {
            "FunctionName": "image", "FunctionArn": "arn:aws:lambda:us-east-1:111111111111:function:image", "Role": "arn:aws:iam::111111111111:role/image",
            "CodeSize": 0, "Description": "", "Timeout": 3, "MemorySize": 128, "LastModified": "2026-02-01T10:00:00.123+0000", "CodeSha256": "x=",
            "Version": "$LATEST", "VpcConfig": {"SubnetIds": [], "SecurityGroupIds": [], "VpcId": ""}, "TracingConfig": {"Mode": "Active"},
            "RevisionId": "2", "PackageType": "Image", "Architectures": ["arm64"], "MasterArn": "arn:aws:lambda:us-east-1:111111111111:function:edge:3"
        },
        "GetPolicy": {"$absent": "ResourceNotFoundException"},
        "ListFunctionUrlConfigs": {"FunctionUrlConfigs": []},
        "ListFunctionEventInvokeConfigs": {"FunctionEventInvokeConfigs": []}
    }'),
    -- Lambda could not decrypt the variables, and the rest was refused.
    ('arn:aws:lambda:us-east-1:111111111111:function:denied', 'denied', 'denied', null, '{
        "ListFunctions": {"FunctionName": "denied", "Runtime": "nodejs22.x", "PackageType": "Zip",
            "Environment": {"Error": {"ErrorCode": "AccessDeniedException", "Message": "Lambda was unable to decrypt"}}},
        "GetPolicy": {"$error": {"code": "AccessDeniedException", "message": "no"}},
        "ListFunctionUrlConfigs": {"$error": {"code": "AccessDeniedException", "message": "no"}},
        "ListFunctionEventInvokeConfigs": {"$error": {"code": "AccessDeniedException", "message": "no"}}
    }'),
    ('arn:aws:lambda:us-east-1:111111111111:function:listed', 'listed', 'listed', null,
        '{"ListFunctions": {"FunctionName": "listed", "Runtime": "provided.al2023"}}');

insert into expected (
    arn, name, title, tags, description, package_type, runtime, handler, architectures, role, code_sha_256, code_size, memory_size,
    timeout, last_modified, version, revision_id, master_arn, kms_key_arn, environment_variables, dead_letter_config_target_arn,
    vpc_id, vpc_subnet_ids, vpc_security_group_ids, file_system_configs, layers, ephemeral_storage, tracing_config, snap_start,
    logging_config, policy, url_config, url_configs, event_invoke_configs
) values
    ('arn:aws:lambda:us-east-1:111111111111:function:orders', 'orders', 'orders', '{"team":"shop"}', 'Takes orders', 'Zip', 'python3.13', 'app.handler',
        '["x86_64"]', 'arn:aws:iam::111111111111:role/orders', 'IIwUc2FF9nrH3U856beLym8t6M2ZBgwZJ5MLu3OWGAo=', 216, 128, 3,
        '2026-02-01 10:00:00.123', '$LATEST', '156c57a0', null, 'arn:aws:kms:us-east-1:111111111111:key/1',
        '{"STAGE":{"$masked":{"length":4,"sha256":"00","patterns":[]}}}', 'arn:aws:sqs:us-east-1:111111111111:dead', 'vpc-1', '["subnet-1"]', '["sg-1"]',
        '[{"Arn":"arn:aws:elasticfilesystem:us-east-1:111111111111:access-point/fsap-1","LocalMountPath":"/mnt/data"}]',
        '[{"Arn":"arn:aws:lambda:us-east-1:111111111111:layer:base:1","CodeSize":10}]', '{"Size":512}', '{"Mode":"PassThrough"}',
        '{"ApplyOn":"None","OptimizationStatus":"Off"}', '{"LogFormat":"Text","LogGroup":"/aws/lambda/orders"}',
        '{"Version":"2012-10-17","Id":"default","Statement":[{"Sid":"s3","Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111111111111:function:orders"}]}',
        '{"FunctionUrl":"https://b.lambda-url.us-east-1.on.aws/","FunctionArn":"arn:aws:lambda:us-east-1:111111111111:function:orders","AuthType":"AWS_IAM"}',
        '[{"FunctionUrl":"https://a.lambda-url.us-east-1.on.aws/","FunctionArn":"arn:aws:lambda:us-east-1:111111111111:function:orders:live","AuthType":"NONE"},{"FunctionUrl":"https://b.lambda-url.us-east-1.on.aws/","FunctionArn":"arn:aws:lambda:us-east-1:111111111111:function:orders","AuthType":"AWS_IAM"}]',
        '[{"FunctionArn":"arn:aws:lambda:us-east-1:111111111111:function:orders:$LATEST","MaximumRetryAttempts":1}]'),
    ('arn:aws:lambda:us-east-1:111111111111:function:image', 'image', 'image', '{}', '', 'Image', null, null,
        '["arm64"]', 'arn:aws:iam::111111111111:role/image', 'x=', 0, 128, 3,
        '2026-02-01 10:00:00.123', '$LATEST', '2', 'arn:aws:lambda:us-east-1:111111111111:function:edge:3', null, '{}', '', '', '[]', '[]', '[]', '[]',
        null, '{"Mode":"Active"}', null, null, '{}', null, '[]', '[]'),
    ('arn:aws:lambda:us-east-1:111111111111:function:denied', 'denied', 'denied', null, null, 'Zip', 'nodejs22.x', null,
        null, null, null, null, null, null, null, null, null, null, null, null, '', '', '[]', '[]', '[]', '[]', null, null, null, null, null, null, null, null),
    ('arn:aws:lambda:us-east-1:111111111111:function:listed', 'listed', 'listed', null, null, null, 'provided.al2023', null,
        null, null, null, null, null, null, null, null, null, null, null, '{}', '', '', '[]', '[]', '[]', '[]', null, null, null, null, null, null, null, null);
