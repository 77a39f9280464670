insert into aws_lambda_function (arn, name, environment_variables) values
    ('named', 'named', '{"STAGE": "prod", "DB_PASSWORD": "correct horse"}'),
    ('key', 'key', '{"ID": "AKIAIOSFODNN7EXAMPLE"}'),
    -- Values that the collector masked.
    ('masked', 'masked', '{"GITHUB": {"$masked": {"length": 40, "sha256": "00", "patterns": ["vendor_token"]}}, "STAGE": {"$masked": {"length": 4, "sha256": "00", "patterns": []}}}'),
    ('masked-name', 'masked-name', '{"API_KEY": {"$masked": {"length": 9, "sha256": "00", "patterns": []}}}'),
    ('harmless', 'harmless', '{"STAGE": {"$masked": {"length": 4, "sha256": "00", "patterns": []}}, "DB_PASSWORD_ARN": "arn:aws:secretsmanager:us-east-1:111111111111:secret:db", "TOKEN": ""}'),
    ('none', 'none', '{}'),
    -- Not read, or Lambda could not decrypt them.
    ('unread', 'unread', null);

insert into expected (resource, status, reason) values
    ('named', 'alarm', 'Function named holds secrets in clear text: DB_PASSWORD (variable_name).'),
    ('key', 'alarm', 'Function key holds secrets in clear text: ID (aws_access_key_id).'),
    ('masked', 'alarm', 'Function masked holds secrets in clear text: GITHUB (vendor_token).'),
    ('masked-name', 'alarm', 'Function masked-name holds secrets in clear text: API_KEY (variable_name).'),
    ('harmless', 'ok', 'Function harmless holds no secret in its environment variables.'),
    ('none', 'ok', null),
    ('unread', 'unknown', null);
