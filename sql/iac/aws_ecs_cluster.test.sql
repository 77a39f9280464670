insert into instance (type, address, attributes) values
    ('aws_ecs_cluster', 'aws_ecs_cluster.same', '{"id": "arn:aws:ecs:us-east-1:111111111111:cluster/c1", "arn": "arn:aws:ecs:us-east-1:111111111111:cluster/c1", "name": "c1", "setting": [{"name": "containerInsights", "value": "enabled"}]}'),
    ('aws_ecs_cluster', 'aws_ecs_cluster.other', '{"id": "arn:aws:ecs:us-east-1:111111111111:cluster/c2", "arn": "arn:aws:ecs:us-east-1:111111111111:cluster/c2", "name": "c2", "setting": [{"name": "containerInsights", "value": "enabled"}]}'),
    ('aws_ecs_cluster_capacity_providers', 'aws_ecs_cluster_capacity_providers.it', '{"id": "c1", "cluster_name": "c1", "capacity_providers": ["FARGATE"]}');

insert into aws_ecs_cluster (arn, cluster_name, settings, capacity_providers) values
    ('arn:aws:ecs:us-east-1:111111111111:cluster/c1', 'c1', '[{"name": "containerInsights", "value": "enabled"}]', '["FARGATE"]'),
    ('arn:aws:ecs:us-east-1:111111111111:cluster/c2', 'c2', '[{"name": "containerInsights", "value": "disabled"}]', '["FARGATE"]');

insert into expected (address, change, attributes, difference) values
    ('aws_ecs_cluster.same', 'managed', null, null),
    ('aws_ecs_cluster.other', 'differs', 'settings.containerInsights', 'settings.containerInsights: enabled -> disabled');
