insert into aws_ecs_task_definition (arn, family, revision, status, container_definitions) values
    ('task-definition/named:1', 'named', 1, 'ACTIVE', '[
        {"name": "side", "environment": [{"name": "DB_PASSWORD", "value": "correct horse"}, {"name": "STAGE", "value": "prod"}]},
        {"name": "app", "environment": [{"name": "URL", "value": "postgres://shop:hunter22@db.internal/shop"}]}
    ]'),
    -- Values that the collector masked.
    ('task-definition/masked:1', 'masked', 1, 'ACTIVE', '[{"name": "app", "environment": [
        {"name": "KEY", "value": {"$masked": {"length": 20, "sha256": "00", "patterns": ["aws_access_key_id"]}}},
        {"name": "STAGE", "value": {"$masked": {"length": 4, "sha256": "00", "patterns": []}}}
    ]}]'),
    -- Names that always mean credentials, whatever the value looks like; an empty value means none.
    ('task-definition/registry:1', 'registry', 1, 'ACTIVE', '[{"name": "app", "environment": [
        {"name": "ECS_ENGINE_AUTH_DATA", "value": {"$masked": {"length": 90, "sha256": "00", "patterns": []}}}
    ]}]'),
    ('task-definition/emptied:1', 'emptied', 1, 'ACTIVE', '[{"name": "app", "environment": [{"name": "AWS_ACCESS_KEY_ID", "value": ""}]}]'),
    -- References are no secrets, nor are files that are not looked into.
    ('task-definition/reference:1', 'reference', 1, 'ACTIVE', '[{"name": "app",
        "environment": [{"name": "DB_PASSWORD", "value": "arn:aws:secretsmanager:us-east-1:111111111111:secret:db"}, {"name": "TOKEN", "value": "${TOKEN}"}],
        "secrets": [{"name": "API_KEY", "valueFrom": "arn:aws:ssm:us-east-1:111111111111:parameter/key"}], "environmentFiles": []
    }]'),
    ('task-definition/files:1', 'files', 1, 'ACTIVE', '[
        {"name": "app", "environment": [], "environmentFiles": [{"value": "arn:aws:s3:::config/app.env", "type": "s3"}]}
    ]'),
    ('task-definition/both:1', 'both', 1, 'ACTIVE', '[
        {"name": "app", "environment": [{"name": "API_TOKEN", "value": "abc"}], "environmentFiles": [{"value": "arn:aws:s3:::config/app.env", "type": "s3"}]}
    ]'),
    ('task-definition/none:1', 'none', 1, 'ACTIVE', '[{"name": "app"}]'),
    ('task-definition/denied:1', 'denied', 1, null, null);

insert into expected (resource, status, reason) values
    ('task-definition/named:1', 'alarm', 'Task definition named:1 (the latest revision) holds secrets in clear text: app: URL (connection_string); side: DB_PASSWORD (variable_name).'),
    ('task-definition/masked:1', 'alarm', 'Task definition masked:1 (the latest revision) holds secrets in clear text: app: KEY (aws_access_key_id).'),
    ('task-definition/registry:1', 'alarm', 'Task definition registry:1 (the latest revision) holds secrets in clear text: app: ECS_ENGINE_AUTH_DATA (variable_name).'),
    ('task-definition/emptied:1', 'ok', null),
    ('task-definition/reference:1', 'ok', 'Task definition reference:1 (the latest revision) holds no secret in its environment variables.'),
    ('task-definition/files:1', 'info', 'Task definition files:1 (the latest revision) reads environment files from S3, which nobody looked into (app), and holds no other secret.'),
    ('task-definition/both:1', 'alarm', null),
    ('task-definition/none:1', 'ok', null),
    ('task-definition/denied:1', 'unknown', null);
