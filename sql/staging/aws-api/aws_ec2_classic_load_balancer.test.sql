insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same load balancer.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/old', 'old', 'old', map {'team': 'web'}, '{
        "DescribeLoadBalancers": {
            "LoadBalancerName": "old", "DNSName": "old-1.us-east-1.elb.amazonaws.com",
            "CanonicalHostedZoneName": "old-1.us-east-1.elb.amazonaws.com", "CanonicalHostedZoneNameID": "Z35SXDOTRQ7X7K",
            "ListenerDescriptions": [{"Listener": {"Protocol": "HTTPS", "LoadBalancerPort": 443, "InstanceProtocol": "HTTP",
                "InstancePort": 80, "SSLCertificateId": "arn:aws:acm:us-east-1:111111111111:certificate/1"}, "PolicyNames": ["tls"]}],
            "Policies": {"AppCookieStickinessPolicies": [{"PolicyName": "app", "CookieName": "id"}],
                "LBCookieStickinessPolicies": [{"PolicyName": "lb", "CookieExpirationPeriod": 60}], "OtherPolicies": ["tls"]},
            "BackendServerDescriptions": [{"InstancePort": 80, "PolicyNames": ["proxy"]}], "AvailabilityZones": ["us-east-1a"],
            "Subnets": ["subnet-1"], "VPCId": "vpc-1", "Instances": [{"InstanceId": "i-1"}],
            "HealthCheck": {"Target": "HTTP:80/health", "Interval": 30, "Timeout": 5, "UnhealthyThreshold": 2, "HealthyThreshold": 10},
            "SourceSecurityGroup": {"OwnerAlias": "111111111111", "GroupName": "web"}, "SecurityGroups": ["sg-1"],
            "CreatedTime": "2018-07-25T01:53:05.380000+00:00", "Scheme": "internet-facing"},
        "DescribeLoadBalancerAttributes": {"LoadBalancerAttributes": {
            "CrossZoneLoadBalancing": {"Enabled": true},
            "AccessLog": {"Enabled": true, "S3BucketName": "logs", "EmitInterval": 60, "S3BucketPrefix": "old"},
            "ConnectionDraining": {"Enabled": true, "Timeout": 300}, "ConnectionSettings": {"IdleTimeout": 60},
            "AdditionalAttributes": [{"Key": "elb.http.desyncmitigationmode", "Value": "defensive"}]}},
        "DescribeLoadBalancerPolicies": {"PolicyDescriptions": [{"PolicyName": "tls", "PolicyTypeName": "SSLNegotiationPolicyType",
            "PolicyAttributeDescriptions": [{"AttributeName": "Protocol-TLSv1", "AttributeValue": "false"}]}]},
        "DescribeTags": {"LoadBalancerName": "old", "Tags": [{"Key": "team", "Value": "web"}]}}'),
    -- Refused.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/denied', 'denied', 'denied', null, '{
        "DescribeLoadBalancers": {"LoadBalancerName": "denied"},
        "DescribeLoadBalancerAttributes": {"$error": {"code": "AccessDenied", "message": "no"}},
        "DescribeLoadBalancerPolicies": {"$error": {"code": "AccessDenied", "message": "no"}},
        "DescribeTags": {"$error": {"code": "AccessDenied", "message": "no"}}}'),
    -- The list alone.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/only', 'only', 'only', null,
        '{"DescribeLoadBalancers": {"LoadBalancerName": "only"}}');

insert into expected (
    arn, title, tags, name, scheme, created_time, vpc_id, access_log_emit_interval, access_log_enabled,
    access_log_s3_bucket_name, access_log_s3_bucket_prefix, canonical_hosted_zone_name, canonical_hosted_zone_name_id,
    connection_draining_enabled, connection_draining_timeout, connection_settings_idle_timeout,
    cross_zone_load_balancing_enabled, dns_name, health_check_interval, health_check_timeout, healthy_threshold,
    health_check_target, source_security_group_name, source_security_group_owner_alias, unhealthy_threshold,
    additional_attributes, app_cookie_stickiness_policies, availability_zones, backend_server_descriptions, instances,
    lb_cookie_stickiness_policies, listener_descriptions, other_policies, security_groups, policy_descriptions, subnets,
    tags_src
) values
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/old', 'old', '{"team":"web"}', 'old',
        'internet-facing', '2018-07-25 01:53:05.38', 'vpc-1', 60, true, 'logs', 'old', 'old-1.us-east-1.elb.amazonaws.com',
        'Z35SXDOTRQ7X7K', true, 300, 60, true, 'old-1.us-east-1.elb.amazonaws.com', 30, 5, 10, 'HTTP:80/health', 'web',
        '111111111111', 2, '[{"Key":"elb.http.desyncmitigationmode","Value":"defensive"}]',
        '[{"PolicyName":"app","CookieName":"id"}]', '["us-east-1a"]', '[{"InstancePort":80,"PolicyNames":["proxy"]}]',
        '[{"InstanceId":"i-1"}]', '[{"PolicyName":"lb","CookieExpirationPeriod":60}]',
        '[{"Listener":{"Protocol":"HTTPS","LoadBalancerPort":443,"InstanceProtocol":"HTTP","InstancePort":80,"SSLCertificateId":"arn:aws:acm:us-east-1:111111111111:certificate/1"},"PolicyNames":["tls"]}]',
        '["tls"]', '["sg-1"]',
        '[{"PolicyName":"tls","PolicyTypeName":"SSLNegotiationPolicyType","PolicyAttributeDescriptions":[{"AttributeName":"Protocol-TLSv1","AttributeValue":"false"}]}]',
        '["subnet-1"]', '[{"Key":"team","Value":"web"}]'
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/denied', 'denied', null, 'denied', null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/only', 'only', null, 'only', null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null
    );
