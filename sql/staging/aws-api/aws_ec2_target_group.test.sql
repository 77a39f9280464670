insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- AWS Config's fixture tells of the same target group.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/web/1', 'tg1', 'web', map {'team': 'web'}, '{
        "DescribeTargetGroups": {
            "TargetGroupArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/web/1", "TargetGroupName": "web",
            "Protocol": "HTTP", "Port": 8080, "VpcId": "vpc-1", "HealthCheckProtocol": "HTTP", "HealthCheckPort": "traffic-port",
            "HealthCheckEnabled": true, "HealthCheckIntervalSeconds": 30, "HealthCheckTimeoutSeconds": 5,
            "HealthyThresholdCount": 5, "UnhealthyThresholdCount": 2, "HealthCheckPath": "/health", "Matcher": {"HttpCode": "200"},
            "LoadBalancerArns": ["lb1"], "TargetType": "instance", "ProtocolVersion": "HTTP1", "IpAddressType": "ipv4"},
        "DescribeTargetHealth": {"TargetHealthDescriptions": [
            {"Target": {"Id": "i-1", "Port": 8080}, "HealthCheckPort": "8080", "TargetHealth": {"State": "healthy"}}]}}'),
    -- The targets: refused, none, never asked for.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/denied/2', 'tg2', 'denied', null, '{
        "DescribeTargetGroups": {"TargetGroupName": "denied", "TargetType": "lambda", "Matcher": {"GrpcCode": "0"}},
        "DescribeTargetHealth": {"$error": {"code": "AccessDenied", "message": "no"}}}'),
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/none/3', 'tg3', 'none', null, '{
        "DescribeTargetGroups": {"TargetGroupName": "none"}, "DescribeTargetHealth": {"TargetHealthDescriptions": []}}'),
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/only/4', 'tg4', 'only', null,
        '{"DescribeTargetGroups": {"TargetGroupName": "only"}}');

insert into expected (
    arn, title, tags, target_group_name, target_group_arn, target_type, load_balancer_arns, port, vpc_id, protocol,
    protocol_version, ip_address_type, matcher_http_code, matcher_grpc_code, healthy_threshold_count,
    unhealthy_threshold_count, health_check_enabled, health_check_interval_seconds, health_check_path, health_check_port,
    health_check_protocol, health_check_timeout_seconds, target_health_descriptions
) values
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/web/1', 'web', '{"team":"web"}', 'web',
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/web/1', 'instance', '["lb1"]', 8080, 'vpc-1', 'HTTP',
        'HTTP1', 'ipv4', '200', null, 5, 2, true, 30, '/health', 'traffic-port', 'HTTP', 5,
        '[{"Target":{"Id":"i-1","Port":8080},"HealthCheckPort":"8080","TargetHealth":{"State":"healthy"}}]'
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/denied/2', 'denied', null, 'denied', null, 'lambda',
        null, null, null, null, null, null, null, '0', null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/none/3', 'none', null, 'none', null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, '[]'
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/only/4', 'only', null, 'only', null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
