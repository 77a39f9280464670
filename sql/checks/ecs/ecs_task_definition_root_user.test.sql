insert into aws_ecs_task_definition (arn, family, revision, status, container_definitions, runtime_platform) values
    ('task-definition/root:1', 'root', 1, 'ACTIVE', '[{"name": "app", "user": "root"}, {"name": "side", "user": "1000:1000"}]', null),
    ('task-definition/zero:1', 'zero', 1, 'ACTIVE', '[{"name": "app", "user": "0:1000"}]', null),
    ('task-definition/silent:1', 'silent', 1, 'ACTIVE', '[{"name": "app"}]', null),
    -- A group of root's is not root.
    ('task-definition/user:1', 'user', 1, 'ACTIVE', '[{"name": "app", "user": "app:root"}, {"name": "side", "user": "1000"}]', null),
    ('task-definition/windows:1', 'windows', 1, 'ACTIVE', '[{"name": "app"}]', '{"operatingSystemFamily": "WINDOWS_SERVER_2019_FULL"}'),
    ('task-definition/denied:1', 'denied', 1, null, null, null);

insert into unread (table_name) values ('aws_ecs_service');

insert into expected (resource, status, reason) values
    ('task-definition/root:1', 'alarm', 'Task definition root:1 (the latest revision) has containers that run as root: app (root).'),
    ('task-definition/zero:1', 'alarm', 'Task definition zero:1 (the latest revision) has containers that run as root: app (0:1000).'),
    ('task-definition/silent:1', 'alarm', 'Task definition silent:1 (the latest revision) has containers that run as root: app (no user set, so the image decides).'),
    ('task-definition/user:1', 'ok', 'Task definition user:1 (the latest revision) names a user other than root for every container.'),
    ('task-definition/windows:1', 'skip', 'Task definition windows:1 (the latest revision) is for Windows, where containers have no such user.'),
    ('task-definition/denied:1', 'unknown', null);
