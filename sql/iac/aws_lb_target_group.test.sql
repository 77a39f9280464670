insert into instance (address, attributes) values
    ('aws_lb_target_group.same', '{"id": "arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/g/1", "arn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/g/1", "name": "g1", "target_type": "ip", "port": 8080, "protocol": "HTTP", "protocol_version": "HTTP1", "vpc_id": "vpc-1", "health_check": [{"enabled": true, "path": "/health", "port": "traffic-port", "protocol": "HTTP", "interval": 30, "timeout": 5, "healthy_threshold": 3, "unhealthy_threshold": 3, "matcher": "200"}]}'),
    ('aws_lb_target_group.other', '{"id": "arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/g/2", "arn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/g/2", "name": "g2", "target_type": "ip", "port": 8080, "protocol": "HTTP", "protocol_version": "HTTP1", "vpc_id": "vpc-1", "health_check": [{"enabled": true, "path": "/health", "port": "traffic-port", "protocol": "HTTP", "interval": 30, "timeout": 5, "healthy_threshold": 3, "unhealthy_threshold": 3, "matcher": "200"}]}');

insert into aws_ec2_target_group (arn, target_group_name, target_type, port, protocol, protocol_version, vpc_id, health_check_enabled, health_check_path, health_check_port, health_check_protocol, health_check_interval_seconds, health_check_timeout_seconds, healthy_threshold_count, unhealthy_threshold_count, matcher_http_code) values
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/g/1', 'g1', 'ip', 8080, 'HTTP', 'HTTP1', 'vpc-1', true, '/health', 'traffic-port', 'HTTP', 30, 5, 3, 3, '200'),
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/g/2', 'g2', 'ip', 8080, 'HTTP', 'HTTP1', 'vpc-1', true, '/', 'traffic-port', 'HTTP', 30, 5, 3, 3, '200');

insert into expected (address, change, attributes, difference) values
    ('aws_lb_target_group.same', 'managed', null, null),
    ('aws_lb_target_group.other', 'differs', 'health_check_path', 'health_check_path: /health -> /');
