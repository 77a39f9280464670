insert into aws_ecs_task_definition (arn, family, revision, status, pid_mode, ipc_mode, container_definitions) values
    ('task-definition/processes:1', 'processes', 1, 'ACTIVE', 'host', null, '[{"name": "app"}]'),
    ('task-definition/memory:1', 'memory', 1, 'ACTIVE', 'task', 'host', '[{"name": "app"}]'),
    ('task-definition/both:1', 'both', 1, 'ACTIVE', 'host', 'host', '[{"name": "app"}]'),
    ('task-definition/own:1', 'own', 1, 'ACTIVE', 'task', 'none', '[{"name": "app"}]'),
    ('task-definition/plain:1', 'plain', 1, 'ACTIVE', null, null, '[{"name": "app"}]'),
    ('task-definition/denied:1', 'denied', 1, null, null, null, null);

insert into expected (resource, status, reason) values
    ('task-definition/processes:1', 'alarm', 'Task definition processes:1 (the latest revision) shares the processes of its host.'),
    ('task-definition/memory:1', 'alarm', 'Task definition memory:1 (the latest revision) shares memory with its host.'),
    ('task-definition/both:1', 'alarm', 'Task definition both:1 (the latest revision) shares the processes and the memory of its host.'),
    ('task-definition/own:1', 'ok', null),
    ('task-definition/plain:1', 'ok', 'Task definition plain:1 (the latest revision) shares neither processes nor memory with its host.'),
    ('task-definition/denied:1', 'unknown', null);
