insert into instance (type, address, attributes) values
    ('aws_lambda_function', 'aws_lambda_function.same', '{"id": "f1", "arn": "arn:aws:lambda:us-east-1:111111111111:function:f1", "function_name": "f1", "description": "", "handler": "app.handler", "runtime": "python3.13", "role": "arn:r", "package_type": "Zip", "memory_size": 128, "timeout": 3, "kms_key_arn": "", "code_sha256": "abc=", "dead_letter_config": [], "tracing_config": [{"mode": "PassThrough"}], "architectures": ["arm64"], "layers": [], "vpc_config": [], "environment": [{"variables": null}]}'),
    ('aws_lambda_function', 'aws_lambda_function.other', '{"id": "f2", "arn": "arn:aws:lambda:us-east-1:111111111111:function:f2", "function_name": "f2", "description": "", "handler": "app.handler", "runtime": "python3.13", "role": "arn:r", "package_type": "Zip", "memory_size": 128, "timeout": 3, "kms_key_arn": "", "code_sha256": "abc=", "dead_letter_config": [], "tracing_config": [{"mode": "PassThrough"}], "architectures": ["arm64"], "layers": [], "vpc_config": [], "environment": [{"variables": null}]}'),
    ('aws_lambda_permission', 'aws_lambda_permission.events', '{"id": "events", "function_name": "f1", "statement_id": "events", "qualifier": ""}');

insert into aws_lambda_function (arn, name, description, handler, runtime, role, package_type, memory_size, timeout, code_sha_256, architectures, layers, tracing_config, policy, environment_variables) values
    ('arn:aws:lambda:us-east-1:111111111111:function:f1', 'f1', '', 'app.handler', 'python3.13', 'arn:r', 'Zip', 128, 3, 'abc=', '["arm64"]', '[]', '{"Mode": "PassThrough"}', '{"Version": "2012-10-17", "Statement": [{"Sid": "events", "Effect": "Allow"}]}', '{"A": "b"}'),
    ('arn:aws:lambda:us-east-1:111111111111:function:f2', 'f2', '', 'app.handler', 'python3.13', 'arn:r', 'Zip', 128, 3, 'xyz=', '["arm64"]', '[]', '{"Mode": "PassThrough"}', '{"Version": "2012-10-17", "Statement": [{"Sid": "everybody", "Effect": "Allow"}]}', '{"A": "b"}');

insert into expected (address, change, attributes, difference) values
    ('aws_lambda_function.same', 'managed', null, null),
    ('aws_lambda_function.other', 'differs', 'code_sha_256, permissions', 'code_sha_256: abc= -> xyz=; permissions: + everybody');
