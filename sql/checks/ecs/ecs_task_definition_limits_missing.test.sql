insert into aws_ecs_task_definition (arn, family, revision, status, cpu, memory, container_definitions) values
    ('task-definition/none:1', 'none', 1, 'ACTIVE', null, null, '[{"name": "app", "cpu": 0}, {"name": "side", "cpu": 10, "memory": 128}]'),
    -- A reservation is no limit.
    ('task-definition/soft:1', 'soft', 1, 'ACTIVE', null, null, '[{"name": "app", "cpu": 10, "memoryReservation": 128}]'),
    ('task-definition/cpu:1', 'cpu', 1, 'ACTIVE', null, null, '[{"name": "app", "memory": 128}]'),
    ('task-definition/half:1', 'half', 1, 'ACTIVE', null, 512, '[{"name": "app", "cpu": 0}]'),
    ('task-definition/task:1', 'task', 1, 'ACTIVE', 256, 512, '[{"name": "app", "cpu": 0}]'),
    ('task-definition/own:1', 'own', 1, 'ACTIVE', null, null, '[{"name": "app", "cpu": 10, "memory": 128}]'),
    ('task-definition/denied:1', 'denied', 1, null, null, null, null);

insert into expected (resource, status, reason) values
    ('task-definition/none:1', 'alarm', 'Task definition none:1 (the latest revision) sets no limit for containers: app (memory, CPU).'),
    ('task-definition/soft:1', 'alarm', 'Task definition soft:1 (the latest revision) sets no limit for containers: app (memory).'),
    ('task-definition/cpu:1', 'alarm', null),
    ('task-definition/half:1', 'alarm', 'Task definition half:1 (the latest revision) sets no limit for containers: app (CPU).'),
    ('task-definition/task:1', 'ok', 'Task definition task:1 (the latest revision) limits the memory and the CPU of every container.'),
    ('task-definition/own:1', 'ok', null),
    ('task-definition/denied:1', 'unknown', null);
