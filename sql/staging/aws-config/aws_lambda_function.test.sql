insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The API's fixture tells of the same function.
    ('arn:aws:lambda:us-east-1:111111111111:function:orders', 'orders', 'orders', map {'team': 'shop'}, '{
        "ConfigurationItem": {
            "configuration": {
                "functionName": "orders", "functionArn": "arn:aws:lambda:us-east-1:111111111111:function:orders", "runtime": "python3.13",
                "role": "arn:aws:iam::111111111111:role/orders", "handler": "app.handler", "codeSize": 216, "description": "Takes orders", "timeout": 3,
                "memorySize": 128, "lastModified": "2026-02-01T10:00:00.123+0000", "codeSha256": "IIwUc2FF9nrH3U856beLym8t6M2ZBgwZJ5MLu3OWGAo=",
                "version": "$LATEST", "vpcConfig": {"subnetIds": ["subnet-1"], "securityGroupIds": ["sg-1"], "ipv6AllowedForDualStack": false},
                "deadLetterConfig": {"targetArn": "arn:aws:sqs:us-east-1:111111111111:dead"}, "kmskeyArn": "arn:aws:kms:us-east-1:111111111111:key/1",
                "tracingConfig": {"mode": "PassThrough"}, "revisionId": "156c57a0",
                "layers": [{"arn": "arn:aws:lambda:us-east-1:111111111111:layer:base:1", "codeSize": 10}], "state": "Active", "lastUpdateStatus": "Successful",
                "fileSystemConfigs": [{"arn": "arn:aws:elasticfilesystem:us-east-1:111111111111:access-point/fsap-1", "localMountPath": "/mnt/data"}],
                "packageType": "Zip", "architectures": ["x86_64"], "ephemeralStorage": {"size": 512},
                "snapStart": {"applyOn": "None", "optimizationStatus": "Off"}, "loggingConfig": {"logFormat": "Text", "logGroup": "/aws/lambda/orders"}
            },
            "supplementaryConfiguration": {
                "Policy": "{\"Version\":\"2012-10-17\",\"Id\":\"default\",\"Statement\":[{\"Sid\":\"s3\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"s3.amazonaws.com\"},\"Action\":\"lambda:InvokeFunction\",\"Resource\":\"arn:aws:lambda:us-east-1:111111111111:function:orders\"}]}",
                "Tags": {"team": "shop"}
            }
        }
    }'),
    -- No VPC and no policy; an old item, which does not even tell of its package.
    ('arn:aws:lambda:us-east-1:111111111111:function:old', 'old', 'old', map {}, '{
        "ConfigurationItem": {
            "configuration": {"functionName": "old", "runtime": "nodejs6.10", "role": "arn:aws:iam::111111111111:role/old", "tracingConfig": {"mode": "PassThrough"}},
            "supplementaryConfiguration": {"Tags": {}}
        }
    }'),
    -- The policy as an object; and nothing beside the function itself.
    ('arn:aws:lambda:us-east-1:111111111111:function:object', 'object', 'object', map {}, '{
        "ConfigurationItem": {"configuration": {"functionName": "object"}, "supplementaryConfiguration": {"Policy": {"Statement": []}}}
    }'),
    ('arn:aws:lambda:us-east-1:111111111111:function:bare', 'bare', 'bare', null, '{"ConfigurationItem": {"configuration": {"functionName": "bare"}, "supplementaryConfiguration": {}}}'),
    ('arn:aws:lambda:us-east-1:111111111111:function:empty', 'empty', 'empty', null, '{"ConfigurationItem": {}}');

insert into expected (
    arn, name, title, tags, description, package_type, runtime, handler, architectures, role, code_sha_256, code_size, memory_size,
    timeout, last_modified, version, revision_id, kms_key_arn, dead_letter_config_target_arn, vpc_subnet_ids,
    vpc_security_group_ids, file_system_configs, layers, ephemeral_storage, tracing_config, snap_start, logging_config, policy
) values
    ('arn:aws:lambda:us-east-1:111111111111:function:orders', 'orders', 'orders', '{"team":"shop"}', 'Takes orders', 'Zip', 'python3.13', 'app.handler',
        '["x86_64"]', 'arn:aws:iam::111111111111:role/orders', 'IIwUc2FF9nrH3U856beLym8t6M2ZBgwZJ5MLu3OWGAo=', 216, 128, 3,
        '2026-02-01 10:00:00.123', '$LATEST', '156c57a0', 'arn:aws:kms:us-east-1:111111111111:key/1',
        'arn:aws:sqs:us-east-1:111111111111:dead', '["subnet-1"]', '["sg-1"]',
        '[{"Arn":"arn:aws:elasticfilesystem:us-east-1:111111111111:access-point/fsap-1","LocalMountPath":"/mnt/data"}]',
        '[{"Arn":"arn:aws:lambda:us-east-1:111111111111:layer:base:1","CodeSize":10}]', '{"Size":512}', '{"Mode":"PassThrough"}',
        '{"ApplyOn":"None","OptimizationStatus":"Off"}', '{"LogFormat":"Text","LogGroup":"/aws/lambda/orders"}',
        '{"Version":"2012-10-17","Id":"default","Statement":[{"Sid":"s3","Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:111111111111:function:orders"}]}'),
    ('arn:aws:lambda:us-east-1:111111111111:function:old', 'old', 'old', '{}', null, null, 'nodejs6.10', null, null, 'arn:aws:iam::111111111111:role/old',
        null, null, null, null, null, null, null, null, '', '[]', '[]', '[]', '[]', null, '{"Mode":"PassThrough"}', null, null, '{}'),
    ('arn:aws:lambda:us-east-1:111111111111:function:object', 'object', 'object', '{}', null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, '', '[]', '[]', '[]', '[]', null, null, null, null, '{"Statement":[]}'),
    ('arn:aws:lambda:us-east-1:111111111111:function:bare', 'bare', 'bare', null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, '', '[]', '[]', '[]', '[]', null, null, null, null, null),
    ('arn:aws:lambda:us-east-1:111111111111:function:empty', 'empty', 'empty', null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
