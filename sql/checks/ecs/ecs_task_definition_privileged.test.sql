insert into aws_ecs_task_definition (arn, family, revision, status, container_definitions) values
    ('task-definition/privileged:1', 'privileged', 1, 'ACTIVE', '[{"name": "app", "privileged": true}, {"name": "side", "privileged": false}]'),
    ('task-definition/admin:1', 'admin', 1, 'ACTIVE', '[{"name": "app", "linuxParameters": {"capabilities": {"add": ["SYS_ADMIN", "NET_ADMIN"]}}}]'),
    ('task-definition/all:1', 'all', 1, 'ACTIVE', '[{"name": "app", "linuxParameters": {"capabilities": {"add": ["ALL"], "drop": ["SYS_ADMIN"]}}}]'),
    ('task-definition/narrow:1', 'narrow', 1, 'ACTIVE', '[{"name": "app", "linuxParameters": {"capabilities": {"add": ["SYS_PTRACE"], "drop": ["ALL"]}}}, {"name": "side"}]'),
    ('task-definition/plain:1', 'plain', 1, 'ACTIVE', '[{"name": "app", "linuxParameters": {"initProcessEnabled": true}}]'),
    ('task-definition/denied:1', 'denied', 1, null, null);

insert into expected (resource, status, reason) values
    ('task-definition/privileged:1', 'alarm', 'Task definition privileged:1 (the latest revision) has containers with the rights of their host: app (privileged).'),
    ('task-definition/admin:1', 'alarm', 'Task definition admin:1 (the latest revision) has containers with the rights of their host: app (SYS_ADMIN).'),
    ('task-definition/all:1', 'alarm', 'Task definition all:1 (the latest revision) has containers with the rights of their host: app (ALL).'),
    ('task-definition/narrow:1', 'ok', 'Task definition narrow:1 (the latest revision) has no container with the rights of its host.'),
    ('task-definition/plain:1', 'ok', null),
    ('task-definition/denied:1', 'unknown', null);
