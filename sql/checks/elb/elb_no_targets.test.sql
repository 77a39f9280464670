insert into aws_ec2_load_balancer (name, arn, region, type, created_time) values
    ('idle', 'a-idle', 'us-east-1', 'application', '2026-01-01 00:00:00'),
    ('busy', 'a-busy', 'us-east-1', 'application', '2026-01-01 00:00:00'),
    ('new', 'a-new', 'us-east-1', 'application', '2026-11-18 00:00:00'),
    -- Redirects only; no listener at all.
    ('moved', 'a-moved', 'us-east-1', 'application', '2026-01-01 00:00:00'),
    ('deaf', 'a-deaf', 'us-east-1', 'application', '2026-01-01 00:00:00'),
    -- One of two target groups has a target; the targets of one were not read.
    ('some', 'a-some', 'us-east-1', 'application', '2026-01-01 00:00:00'),
    ('denied', 'a-denied', 'us-east-1', 'application', '2026-01-01 00:00:00'),
    ('ageless', 'a-ageless', 'us-east-1', 'application', null),
    -- Target groups of this region were not read; listeners of that one were not.
    ('far', 'a-far', 'us-west-2', 'application', '2026-01-01 00:00:00'),
    ('far-new', 'a-far-new', 'us-west-2', 'application', '2026-11-18 00:00:00'),
    ('near', 'a-near', 'eu-west-1', 'application', '2026-01-01 00:00:00');

insert into aws_ec2_load_balancer (name, arn, region, type, created_time) values
    ('net', 'n-net', 'us-east-1', 'network', '2026-01-01 00:00:00'),
    -- A target group of this region does not tell whose it is.
    ('dim', 'n-dim', 'us-west-1', 'network', '2026-01-01 00:00:00');

insert into aws_ec2_load_balancer (name, arn, region, type, created_time) values
    ('inspect', 'g-inspect', 'us-east-1', 'gateway', '2026-01-01 00:00:00');

insert into aws_ec2_target_group (arn, region, load_balancer_arns, target_health_descriptions) values
    ('t1', 'us-east-1', '["a-idle"]', '[]'),
    ('t2', 'us-east-1', '["a-busy"]', '[{"Target": {"Id": "i-1"}, "TargetHealth": {"State": "unhealthy"}}]'),
    ('t3', 'us-east-1', '["a-some", "n-net"]', '[]'),
    ('t4', 'us-east-1', '["a-some"]', '[{"Target": {"Id": "i-1"}}]'),
    ('t5', 'us-east-1', '["a-denied"]', null),
    ('t6', 'us-east-1', '["a-ageless"]', '[]'),
    ('t7', 'us-east-1', '["g-inspect"]', '[{"Target": {"Id": "i-2"}}]'),
    ('t8', 'us-west-1', null, '[]'),
    -- Not in use.
    ('t9', 'us-east-1', '[]', '[]');

insert into aws_ec2_load_balancer_listener (arn, region, load_balancer_arn, protocol) values
    ('l1', 'us-east-1', 'a-idle', 'HTTP'),
    ('l2', 'us-east-1', 'a-moved', 'HTTP');

insert into aws_ec2_classic_load_balancer (name, arn, region, created_time, instances) values
    ('old', 'c-old', 'us-east-1', '2018-01-01 00:00:00', '[]'),
    ('used', 'c-used', 'us-east-1', '2018-01-01 00:00:00', '[{"InstanceId": "i-1"}]'),
    ('config', 'c-config', 'us-east-1', '2018-01-01 00:00:00', null);

insert into unread (table_name, region) values
    ('aws_ec2_target_group', 'us-west-2'),
    ('aws_ec2_load_balancer_listener', 'eu-west-1');

insert into expected (resource, status, reason) values
    ('a-idle', 'alarm', 'Application load balancer idle has nothing behind it; it was made on 2026-01-01.'),
    ('a-busy', 'ok', 'Application load balancer busy has 1 target behind it.'),
    ('a-new', 'ok', 'Application load balancer new is new, and has nothing behind it yet.'),
    ('a-moved', 'ok', 'Application load balancer moved redirects or answers by itself.'),
    ('a-deaf', 'alarm', null),
    ('a-some', 'ok', null),
    ('a-denied', 'unknown', null),
    ('a-ageless', 'unknown', null),
    ('a-far', 'unknown', null),
    ('a-far-new', 'ok', null),
    ('a-near', 'unknown', null),
    ('n-net', 'alarm', null),
    ('n-dim', 'unknown', null),
    ('g-inspect', 'ok', null),
    ('c-old', 'alarm', 'Classic load balancer old has nothing behind it; it was made on 2018-01-01.'),
    ('c-used', 'ok', 'Classic load balancer used has 1 instance behind it.'),
    ('c-config', 'unknown', null);
