insert into aws_codebuild_project (arn, name, environment) values
    ('named', 'named', '{"environmentVariables": [{"name": "NPM_TOKEN", "value": "abc", "type": "PLAINTEXT"}, {"name": "STAGE", "value": "prod", "type": "PLAINTEXT"}]}'),
    -- Without a type, a variable stands in clear text. Values that the collector masked.
    ('untyped', 'untyped', '{"environmentVariables": [{"name": "AWS_ACCESS_KEY_ID", "value": {"$masked": {"length": 20, "sha256": "00", "patterns": []}}}]}'),
    ('masked', 'masked', '{"environmentVariables": [{"name": "LOGIN", "value": {"$masked": {"length": 60, "sha256": "00", "patterns": ["connection_string"]}}, "type": "PLAINTEXT"}]}'),
    ('kept', 'kept', '{"environmentVariables": [{"name": "DB_PASSWORD", "value": "/shop/db", "type": "PARAMETER_STORE"}, {"name": "TOKEN", "value": "npm:token", "type": "SECRETS_MANAGER"},
        {"name": "STAGE", "value": "prod", "type": "PLAINTEXT"}]}'),
    ('none', 'none', '{"environmentVariables": []}'),
    ('denied', 'denied', null);

insert into expected (resource, status, reason) values
    ('named', 'alarm', 'Project named holds secrets in clear text: NPM_TOKEN (variable_name).'),
    ('untyped', 'alarm', 'Project untyped holds secrets in clear text: AWS_ACCESS_KEY_ID (variable_name).'),
    ('masked', 'alarm', 'Project masked holds secrets in clear text: LOGIN (connection_string).'),
    ('kept', 'ok', 'Project kept holds no secret in its environment variables.'),
    ('none', 'ok', null),
    ('denied', 'unknown', null);
