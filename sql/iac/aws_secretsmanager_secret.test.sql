insert into instance (type, address, attributes) values
    ('aws_secretsmanager_secret', 'aws_secretsmanager_secret.same', '{"id": "arn:aws:secretsmanager:us-east-1:111111111111:secret:s1-AbCdEf", "arn": "arn:aws:secretsmanager:us-east-1:111111111111:secret:s1-AbCdEf", "name": "s1", "description": "", "kms_key_id": "arn:k", "policy": ""}'),
    ('aws_secretsmanager_secret', 'aws_secretsmanager_secret.other', '{"id": "arn:aws:secretsmanager:us-east-1:111111111111:secret:s2-AbCdEf", "arn": "arn:aws:secretsmanager:us-east-1:111111111111:secret:s2-AbCdEf", "name": "s2", "description": "", "kms_key_id": "arn:k", "policy": ""}'),
    ('aws_secretsmanager_secret_rotation', 'aws_secretsmanager_secret_rotation.it', '{"id": "arn:aws:secretsmanager:us-east-1:111111111111:secret:s1-AbCdEf", "secret_id": "arn:aws:secretsmanager:us-east-1:111111111111:secret:s1-AbCdEf", "rotation_enabled": true, "rotation_lambda_arn": "arn:l"}');

insert into aws_secretsmanager_secret (arn, name, kms_key_id, has_policy, rotation_enabled, rotation_lambda_arn, policy) values
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:s1-AbCdEf', 's1', 'arn:k', false, true, 'arn:l', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:s2-AbCdEf', 's2', 'arn:k', true, true, 'arn:l', '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "secretsmanager:GetSecretValue", "Resource": "*"}]}');

insert into expected (address, change, attributes, difference) values
    ('aws_secretsmanager_secret.same', 'managed', null, null),
    ('aws_secretsmanager_secret.other', 'differs', 'policy.Statement, policy.Version', null);
