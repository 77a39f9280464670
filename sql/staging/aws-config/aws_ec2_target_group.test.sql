insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The target group of the other fixture.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/web/1', 'tg1', 'web', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::ElasticLoadBalancingV2::TargetGroup",
        "configuration": {
            "TargetGroupArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/web/1", "TargetGroupName": "web",
            "Name": "web", "Protocol": "HTTP", "Port": 8080, "VpcId": "vpc-1", "HealthCheckProtocol": "HTTP",
            "HealthCheckPort": "traffic-port", "HealthCheckEnabled": true, "HealthCheckIntervalSeconds": 30,
            "HealthCheckTimeoutSeconds": 5, "HealthyThresholdCount": 5, "UnhealthyThresholdCount": 2, "HealthCheckPath": "/health",
            "Matcher": {"HttpCode": "200"}, "LoadBalancerArns": ["lb1"], "TargetType": "instance", "ProtocolVersion": "HTTP1",
            "IpAddressType": "ipv4", "Targets": [{"Id": "i-1", "Port": 8080}], "Tags": [{"Key": "team", "Value": "web"}]},
        "supplementaryConfiguration": {}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/gone/5', 'tg5', null, map {'team': 'back'}, '{"ConfigurationItem": {
        "resourceType": "AWS::ElasticLoadBalancingV2::TargetGroup", "configuration": null}}');

insert into expected (
    arn, title, tags, target_group_name, target_group_arn, target_type, load_balancer_arns, port, vpc_id, protocol,
    protocol_version, ip_address_type, matcher_http_code, matcher_grpc_code, healthy_threshold_count,
    unhealthy_threshold_count, health_check_enabled, health_check_interval_seconds, health_check_path, health_check_port,
    health_check_protocol, health_check_timeout_seconds, target_health_descriptions
) values
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/web/1', 'web', '{"team":"web"}', 'web',
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/web/1', 'instance', '["lb1"]', 8080, 'vpc-1', 'HTTP',
        'HTTP1', 'ipv4', '200', null, 5, 2, true, 30, '/health', 'traffic-port', 'HTTP', 5, null
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/gone/5', null, '{"team":"back"}', null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
