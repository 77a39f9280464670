insert into aws_ecs_service (arn, service_name, cluster_arn, status, deployment_controller_type, network_configuration, task_sets) values
    ('service/public', 'public', 'arn:aws:ecs:us-east-1:111111111111:cluster/web', 'ACTIVE', 'ECS', '{"awsvpcConfiguration": {"subnets": ["subnet-1"], "assignPublicIp": "ENABLED"}}', '[]'),
    ('service/private', 'private', 'arn:aws:ecs:us-east-1:111111111111:cluster/web', 'ACTIVE', 'ECS', '{"awsvpcConfiguration": {"subnets": ["subnet-1"], "assignPublicIp": "DISABLED"}}', '[]'),
    -- Bridged or host networking.
    ('service/bridged', 'bridged', null, 'ACTIVE', 'ECS', '{}', '[]'),
    -- A task set of another deployer.
    ('service/blue', 'blue', 'arn:aws:ecs:us-east-1:111111111111:cluster/web', 'ACTIVE', 'CODE_DEPLOY', '{}',
        '[{"networkConfiguration": {"awsvpcConfiguration": {"assignPublicIp": "DISABLED"}}}, {"networkConfiguration": {"awsvpcConfiguration": {"assignPublicIp": "ENABLED"}}}]'),
    ('service/green', 'green', null, 'ACTIVE', 'EXTERNAL', '{}', '[{"networkConfiguration": {"awsvpcConfiguration": {"assignPublicIp": "DISABLED"}}}, {"launchType": "EC2"}]'),
    ('service/gone', 'gone', null, 'INACTIVE', 'ECS', '{"awsvpcConfiguration": {"assignPublicIp": "ENABLED"}}', '[]'),
    -- As AWS Config tells it: no state, and the task sets of a service that ECS does not deploy are not there.
    ('service/config', 'config', null, null, 'ECS', '{"awsvpcConfiguration": {"assignPublicIp": "DISABLED"}}', null),
    ('service/config-blue', 'config-blue', null, null, 'CODE_DEPLOY', '{"awsvpcConfiguration": {"assignPublicIp": "DISABLED"}}', null),
    ('service/denied', 'denied', null, null, null, null, null);

insert into expected (resource, status, reason) values
    ('service/public', 'alarm', 'Service public of cluster web gives its tasks public addresses.'),
    ('service/private', 'ok', 'Service private of cluster web gives its tasks no public addresses.'),
    ('service/bridged', 'ok', null),
    ('service/blue', 'alarm', 'Service blue of cluster web has a task set that gives tasks public addresses.'),
    ('service/green', 'ok', null),
    ('service/gone', 'skip', 'Service gone is deleted.'),
    ('service/config', 'ok', null),
    ('service/config-blue', 'unknown', null),
    ('service/denied', 'unknown', null);
