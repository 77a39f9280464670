insert into aws_lambda_function (arn, name, url_configs, policy) values
    ('arn:f:open', 'open', '[{"FunctionUrl": "https://a/", "FunctionArn": "arn:f:open", "AuthType": "NONE", "Cors": {"AllowOrigins": ["*"]}}]',
        '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunctionUrl", "Resource": "*", "Condition": {"StringEquals": {"lambda:FunctionUrlAuthType": "NONE"}}},
            {"Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunction", "Resource": "*", "Condition": {"Bool": {"lambda:InvokedViaFunctionUrl": "true"}}}]}'),
    -- Only the older one of the two rights.
    ('arn:f:older', 'older', '[{"FunctionUrl": "https://b/", "FunctionArn": "arn:f:older", "AuthType": "NONE", "Cors": {"AllowOrigins": ["https://example.com"]}}]',
        '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunctionUrl", "Resource": "*", "Condition": {"StringEquals": {"lambda:FunctionUrlAuthType": "NONE"}}}]}'),
    -- The policy decides, and lets nobody in; or asks for IAM after all; or for a network.
    ('arn:f:closed', 'closed', '[{"FunctionUrl": "https://c/", "FunctionArn": "arn:f:closed", "AuthType": "NONE"}]', '{}'),
    ('arn:f:narrow', 'narrow', '[{"FunctionUrl": "https://d/", "FunctionArn": "arn:f:narrow", "AuthType": "NONE"}]',
        '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunctionUrl", "Resource": "*", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}}]}'),
    ('arn:f:iam', 'iam', '[{"FunctionUrl": "https://e/", "FunctionArn": "arn:f:iam", "AuthType": "AWS_IAM"}]', null),
    -- An alias has a policy of its own.
    ('arn:f:alias', 'alias', '[{"FunctionUrl": "https://f/", "FunctionArn": "arn:f:alias:live", "AuthType": "NONE"}]', '{}'),
    ('arn:f:other', 'other', '[{"FunctionUrl": "https://g/", "FunctionArn": "arn:f:other:live", "AuthType": "NONE"}]',
        '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "lambda:*", "Resource": "*"}]}'),
    ('arn:f:lost', 'lost', '[{"FunctionUrl": "https://h/", "FunctionArn": "arn:f:lost:live", "AuthType": "NONE"}]', '{}'),
    ('arn:f:none', 'none', '[]', null),
    ('arn:f:denied', 'denied', null, '{}'),
    ('arn:f:policy-denied', 'policy-denied', '[{"FunctionUrl": "https://i/", "FunctionArn": "arn:f:policy-denied", "AuthType": "NONE"}]', null);

insert into aws_lambda_alias (arn, function_name, name, policy) values
    ('arn:f:alias:live', 'alias', 'live', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "lambda:Invoke*", "Resource": "*"}]}'),
    ('arn:f:other:live', 'other', 'live', '{}');

insert into expected (resource, status, reason) values
    ('arn:f:open', 'alarm', 'Function open can be called by anyone at https://a/; scripts of any web site may call it.'),
    ('arn:f:older', 'alarm', 'Function older can be called by anyone at https://b/; a URL made since October 2025 needs lambda:InvokeFunction besides, which the policy does not grant.'),
    ('arn:f:closed', 'ok', 'Function closed has a URL at which not everyone can call it.'),
    ('arn:f:narrow', 'ok', null),
    ('arn:f:iam', 'ok', null),
    ('arn:f:alias', 'alarm', 'Function alias can be called by anyone at https://f/.'),
    ('arn:f:other', 'ok', null),
    ('arn:f:lost', 'unknown', null),
    ('arn:f:none', 'ok', 'Function none has no URL.'),
    ('arn:f:denied', 'unknown', null),
    ('arn:f:policy-denied', 'unknown', null);
