insert into aws_ecs_task_definition (arn, family, revision, status, container_definitions, runtime_platform) values
    ('task-definition/one:1', 'one', 1, 'ACTIVE', '[{"name": "app", "readonlyRootFilesystem": true}, {"name": "side", "readonlyRootFilesystem": false}]', null),
    ('task-definition/unset:1', 'unset', 1, 'ACTIVE', '[{"name": "app"}]', '{"cpuArchitecture": "ARM64"}'),
    ('task-definition/readonly:1', 'readonly', 1, 'ACTIVE', '[{"name": "app", "readonlyRootFilesystem": true}]', '{"operatingSystemFamily": "LINUX"}'),
    ('task-definition/windows:1', 'windows', 1, 'ACTIVE', '[{"name": "app"}]', '{"operatingSystemFamily": "WINDOWS_SERVER_2019_FULL"}'),
    ('task-definition/denied:1', 'denied', 1, null, null, null);

insert into expected (resource, status, reason) values
    ('task-definition/one:1', 'alarm', 'Task definition one:1 (the latest revision) has containers with a writable root file system: side.'),
    ('task-definition/unset:1', 'alarm', null),
    ('task-definition/readonly:1', 'ok', 'Task definition readonly:1 (the latest revision) has read-only root file systems alone.'),
    ('task-definition/windows:1', 'skip', 'Task definition windows:1 (the latest revision) is for Windows, where root file systems cannot be read-only.'),
    ('task-definition/denied:1', 'unknown', null);
