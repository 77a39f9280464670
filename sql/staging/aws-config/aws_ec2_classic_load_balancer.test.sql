insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The load balancer of the other fixture.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/old', 'old', 'old', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::ElasticLoadBalancing::LoadBalancer",
        "configuration": {
            "loadBalancerName": "old", "dnsname": "old-1.us-east-1.elb.amazonaws.com",
            "canonicalHostedZoneName": "old-1.us-east-1.elb.amazonaws.com", "canonicalHostedZoneNameID": "Z35SXDOTRQ7X7K",
            "listenerDescriptions": [{"listener": {"protocol": "HTTPS", "loadBalancerPort": 443, "instanceProtocol": "HTTP",
                "instancePort": 80, "sslcertificateId": "arn:aws:acm:us-east-1:111111111111:certificate/1"}, "policyNames": ["tls"]}],
            "policies": {"appCookieStickinessPolicies": [{"policyName": "app", "cookieName": "id"}],
                "lbcookieStickinessPolicies": [{"policyName": "lb", "cookieExpirationPeriod": 60}], "otherPolicies": ["tls"]},
            "backendServerDescriptions": [{"instancePort": 80, "policyNames": ["proxy"]}], "availabilityZones": ["us-east-1a"],
            "subnets": ["subnet-1"], "vpcid": "vpc-1", "instances": [{"instanceId": "i-1"}],
            "healthCheck": {"target": "HTTP:80/health", "interval": 30, "timeout": 5, "unhealthyThreshold": 2, "healthyThreshold": 10},
            "sourceSecurityGroup": {"ownerAlias": "111111111111", "groupName": "web"}, "securityGroups": ["sg-1"],
            "createdTime": 1532483585380, "scheme": "internet-facing"},
        "supplementaryConfiguration": {
            "LoadBalancerAttributes": {"crossZoneLoadBalancing": {"enabled": true},
                "accessLog": {"enabled": true, "s3BucketName": "logs", "emitInterval": 60, "s3BucketPrefix": "old"},
                "connectionDraining": {"enabled": true, "timeout": 300.0}, "connectionSettings": {"idleTimeout": 60.0},
                "additionalAttributes": [{"key": "elb.http.desyncmitigationmode", "value": "defensive"}]},
            "LoadBalancerPolicies": [{"policyName": "tls", "policyTypeName": "SSLNegotiationPolicyType",
                "policyAttributeDescriptions": [{"attributeName": "Protocol-TLSv1", "attributeValue": "false"}]}],
            "Tags": [{"key": "team", "value": "web"}]}}}'),
    -- As items really are: no instances, no health check.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/CLB1', 'CLB1', 'CLB1', map {'team': 'back'}, '{"ConfigurationItem": {
        "resourceType": "AWS::ElasticLoadBalancing::LoadBalancer",
        "configuration": {"loadBalancerName": "CLB1", "scheme": "internet-facing",
            "listenerDescriptions": [{"listener": {"protocol": "HTTP", "loadBalancerPort": 80, "instanceProtocol": "HTTP",
                "instancePort": 80}, "policyNames": []}]},
        "supplementaryConfiguration": {"LoadBalancerAttributes": {"accessLog": {"enabled": false}, "additionalAttributes": []},
            "LoadBalancerPolicies": [], "Tags": []}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gone', 'gone', null, null, '{"ConfigurationItem": {
        "resourceType": "AWS::ElasticLoadBalancing::LoadBalancer", "configuration": null}}');

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
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/CLB1', 'CLB1', '{"team":"back"}', 'CLB1',
        'internet-facing', null, null, null, false, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, '[]', null, null, null, null, null,
        '[{"Listener":{"Protocol":"HTTP","LoadBalancerPort":80,"InstanceProtocol":"HTTP","InstancePort":80},"PolicyNames":[]}]',
        null, null, '[]', null, '[]'
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gone', null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null
    );
