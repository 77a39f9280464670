insert into aws_ecs_task_definition (arn, family, revision, status, container_definitions) values
    ('task-definition/silent:1', 'silent', 1, 'ACTIVE', '[{"name": "app", "logConfiguration": {"logDriver": "awslogs"}}, {"name": "side"}]'),
    ('task-definition/logged:1', 'logged', 1, 'ACTIVE', '[{"name": "app", "logConfiguration": {"logDriver": "awsfirelens"}}, {"name": "router", "logConfiguration": {"logDriver": "awslogs"}}]'),
    ('task-definition/denied:1', 'denied', 1, null, null);

insert into expected (resource, status, reason) values
    ('task-definition/silent:1', 'alarm', 'Task definition silent:1 (the latest revision) has containers without a log configuration: side.'),
    ('task-definition/logged:1', 'ok', 'Task definition logged:1 (the latest revision) has a log configuration for every container.'),
    ('task-definition/denied:1', 'unknown', null);
