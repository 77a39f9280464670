insert into instance (type, address, attributes) values
    ('aws_autoscaling_group', 'aws_autoscaling_group.same', '{"id": "g1", "arn": "arn:aws:autoscaling:us-east-1:111111111111:autoScalingGroup:u:autoScalingGroupName/g1", "name": "g1", "min_size": 1, "max_size": 3, "desired_capacity": 1, "health_check_type": "EC2", "health_check_grace_period": 300, "capacity_rebalance": false, "protect_from_scale_in": false, "launch_configuration": "", "launch_template": [{"id": "lt-1", "name": "t", "version": "$Latest"}], "vpc_zone_identifier": ["subnet-2", "subnet-1"], "target_group_arns": [], "tag": [{"key": "team", "value": "a", "propagate_at_launch": true}]}'),
    ('aws_autoscaling_group', 'aws_autoscaling_group.other', '{"id": "g2", "arn": "arn:aws:autoscaling:us-east-1:111111111111:autoScalingGroup:u:autoScalingGroupName/g2", "name": "g2", "min_size": 1, "max_size": 3, "desired_capacity": 1, "health_check_type": "EC2", "health_check_grace_period": 300, "capacity_rebalance": false, "protect_from_scale_in": false, "launch_configuration": "", "launch_template": [{"id": "lt-1", "name": "t", "version": "$Latest"}], "vpc_zone_identifier": ["subnet-2", "subnet-1"], "target_group_arns": [], "tag": [{"key": "team", "value": "a", "propagate_at_launch": true}]}'),
    ('aws_autoscaling_attachment', 'aws_autoscaling_attachment.a[1]', '{"id": "x1", "autoscaling_group_name": "g1", "lb_target_group_arn": "arn:tg/1"}'),
    ('aws_autoscaling_attachment', 'aws_autoscaling_attachment.a[2]', '{"id": "x2", "autoscaling_group_name": "g2", "lb_target_group_arn": "arn:tg/1"}');

insert into aws_ec2_autoscaling_group (arn, name, min_size, max_size, desired_capacity, health_check_type, health_check_grace_period, capacity_rebalance, new_instances_protected_from_scale_in, launch_template_id, launch_template_version, vpc_zone_identifier, target_group_arns, tags) values
    ('arn:aws:autoscaling:us-east-1:111111111111:autoScalingGroup:u:autoScalingGroupName/g1', 'g1', 1, 3, 2, 'EC2', 300, false, false, 'lt-1', '$Latest', 'subnet-1,subnet-2', '["arn:tg/1"]', '{"team": "a"}'),
    ('arn:aws:autoscaling:us-east-1:111111111111:autoScalingGroup:u:autoScalingGroupName/g2', 'g2', 1, 30, 2, 'EC2', 300, false, false, 'lt-1', '$Latest', 'subnet-1,subnet-2', '["arn:tg/1"]', '{"team": "b"}');

insert into expected (address, change, attributes, difference) values
    ('aws_autoscaling_group.same', 'managed', null, null),
    ('aws_autoscaling_group.other', 'differs', 'max_size, tags.team', 'max_size: 3 -> 30; tags.team: a -> b');
