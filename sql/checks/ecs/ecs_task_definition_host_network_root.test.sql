insert into aws_ecs_task_definition (arn, family, revision, status, network_mode, container_definitions, runtime_platform) values
    ('task-definition/agent:2', 'agent', 2, 'ACTIVE', 'host', '[{"name": "agent", "user": "0"}, {"name": "side", "user": "1000"}]', null),
    -- No user at all: the image decides.
    ('task-definition/silent:1', 'silent', 1, 'ACTIVE', 'host', '[{"name": "b"}, {"name": "a", "user": "root:adm"}]', null),
    ('task-definition/privileged:1', 'privileged', 1, 'ACTIVE', 'host', '[{"name": "app", "user": "app:app", "privileged": true}]', null),
    -- An older revision, which a service still uses, and one that nothing uses.
    ('task-definition/web:1', 'web', 1, 'ACTIVE', 'host', '[{"name": "app"}]', null),
    ('task-definition/web:2', 'web', 2, 'ACTIVE', 'host', '[{"name": "app", "user": ""}]', null),
    ('task-definition/web:10', 'web', 10, 'ACTIVE', 'awsvpc', '[{"name": "app"}]', null),
    -- The latest revision is not active any more; the one before it runs by itself.
    ('task-definition/job:3', 'job', 3, 'ACTIVE', 'host', '[{"name": "app", "user": "app"}]', null),
    ('task-definition/job:4', 'job', 4, 'INACTIVE', 'host', '[{"name": "app", "user": "0"}]', null),
    ('task-definition/cron:1', 'cron', 1, 'INACTIVE', 'host', '[{"name": "app", "user": "0"}]', null),
    -- Without a network mode, containers are bridged. Windows knows no root.
    ('task-definition/bridged:1', 'bridged', 1, 'ACTIVE', null, '[{"name": "app", "user": "0"}]', null),
    ('task-definition/windows:1', 'windows', 1, 'ACTIVE', 'host', '[{"name": "app"}]', '{"operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"}'),
    ('task-definition/denied:1', 'denied', 1, null, null, null, null);

insert into aws_ecs_service (arn, service_name, status, task_definition, task_sets) values
    ('service/shop', 'shop', 'ACTIVE', 'task-definition/web:2', '[]'),
    ('service/store', 'store', 'ACTIVE', 'task-definition/web:2', '[]'),
    ('service/gone', 'gone', 'INACTIVE', 'task-definition/web:1', '[]'),
    -- A task set names a revision that was deregistered, and that the snapshot does not hold.
    ('service/blue', 'blue', 'ACTIVE', null, '[{"taskDefinition": "task-definition/blue:1"}]'),
    -- What the service runs is not known.
    ('service/denied', 'denied', null, null, null);

insert into aws_ecs_task (arn, task_definition_arn, last_status) values
    ('task/1', 'task-definition/cron:1', 'RUNNING'),
    ('task/2', 'task-definition/web:1', 'STOPPED'),
    ('task/denied', null, null);

insert into expected (resource, status, reason) values
    ('task-definition/agent:2', 'alarm', 'Task definition agent:2 (the latest revision) uses the network of its host with containers that have root''s rights: agent.'),
    ('task-definition/silent:1', 'alarm', 'Task definition silent:1 (the latest revision) uses the network of its host with containers that have root''s rights: a, b.'),
    ('task-definition/privileged:1', 'alarm', 'Task definition privileged:1 (the latest revision) uses the network of its host with containers that have root''s rights: app (privileged).'),
    ('task-definition/web:2', 'alarm', 'Task definition web:2 (service shop) uses the network of its host with containers that have root''s rights: app.'),
    ('task-definition/web:10', 'ok', 'Task definition web:10 (the latest revision) does not use the network of its host.'),
    ('task-definition/job:3', 'ok', 'Task definition job:3 (the latest revision) uses the network of its host with containers that do not run as root.'),
    ('task-definition/cron:1', 'alarm', 'Task definition cron:1 (a running task) uses the network of its host with containers that have root''s rights: app.'),
    ('task-definition/bridged:1', 'ok', null),
    ('task-definition/windows:1', 'ok', null),
    ('task-definition/denied:1', 'unknown', null),
    ('task-definition/blue:1', 'unknown', null),
    ('service/denied', 'unknown', null);
