insert into aws_ec2_autoscaling_group (name, arn, availability_zones, health_check_type, target_group_arns, launch_configuration_name) values
    ('one', 'one', '["us-east-1a"]', 'EC2', '[]', null),
    ('two', 'two', '["us-east-1a", "us-east-1b"]', 'EC2', '[]', null),
    ('web', 'web', '["us-east-1a", "us-east-1b", "us-east-1c"]', 'EC2', '["arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/web/1"]', 'old-web'),
    ('unread', 'unread', null, 'EC2', '[]', null);

insert into expected (resource, status, reason) values
    ('one', 'alarm', 'Group one uses one Availability Zone, us-east-1a.'),
    ('two', 'ok', 'Group two uses 2 Availability Zones.'),
    ('web', 'ok', 'Group web uses 3 Availability Zones; it is behind a load balancer, but does not ask that for the health of instances; it launches from launch configuration old-web.'),
    ('unread', 'unknown', null);
