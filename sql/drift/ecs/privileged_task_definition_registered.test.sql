insert into before.aws_ecs_task_definition (arn, family, revision, status, network_mode, container_definitions) values
    ('arn:web:1', 'web', 1, 'ACTIVE', 'awsvpc', '[{"name": "app"}]'),
    ('arn:agent:1', 'agent', 1, 'ACTIVE', 'host', '[{"name": "app", "privileged": true}]'),
    ('arn:proxy:1', 'proxy', 1, 'ACTIVE', 'host', '[{"name": "app", "user": "1000"}]'),
    ('arn:untold:1', 'untold', 1, 'ACTIVE', null, null);

insert into after.aws_ecs_task_definition (arn, family, revision, status, network_mode, pid_mode, container_definitions) values
    ('arn:web:1', 'web', 1, 'ACTIVE', 'awsvpc', null, '[{"name": "app"}]'),
    ('arn:web:2', 'web', 2, 'ACTIVE', 'awsvpc', 'host', '[{"name": "app", "privileged": true}]'),
    -- As bad as the one before, and no news.
    ('arn:web:3', 'web', 3, 'ACTIVE', 'awsvpc', null, '[{"name": "app", "privileged": true}]'),
    -- Was so all the time; and one thing more.
    ('arn:agent:2', 'agent', 2, 'ACTIVE', 'host', null, '[{"name": "app", "privileged": true}]'),
    ('arn:agent:3', 'agent', 3, 'ACTIVE', 'host', 'host', '[{"name": "app", "privileged": true}]'),
    -- The network of the host, now as root.
    ('arn:proxy:2', 'proxy', 2, 'ACTIVE', 'host', null, '[{"name": "app"}]'),
    -- Not told: the revision before, and the new one; a harmless one needs no comparison.
    ('arn:untold:2', 'untold', 2, 'ACTIVE', null, null, '[{"name": "app", "privileged": true}]'),
    ('arn:untold:3', 'untold', 3, 'ACTIVE', null, null, null),
    -- The first of a family, bad and good.
    ('arn:miner:1', 'miner', 1, 'ACTIVE', 'bridge', null, '[{"name": "app", "privileged": true}]'),
    ('arn:api:1', 'api', 1, 'ACTIVE', 'awsvpc', null, '[{"name": "app"}]'),
    -- Registered and withdrawn.
    ('arn:api:2', 'api', 2, 'INACTIVE', 'awsvpc', 'host', '[{"name": "app"}]');

insert into expected (resource, change, reason) values
    ('arn:web:2', 'fired', 'Task definition web:2 is new, and has privileged containers, and shares the processes of its host.'),
    ('arn:agent:3', 'fired', 'Task definition agent:3 is new, and shares the processes of its host.'),
    ('arn:proxy:2', 'fired', 'Task definition proxy:2 is new, and uses the network of its host as root.'),
    ('arn:untold:2', 'incomparable', null),
    ('arn:untold:3', 'incomparable', null),
    ('arn:miner:1', 'fired', 'Task definition miner:1 is new, and has privileged containers.');
