insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The load balancer of the other fixture.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/50dc6c495c0c9188', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/50dc6c495c0c9188', 'front', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "configuration": {"loadBalancerArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/50dc6c495c0c9188", "dNSName": "front-1.us-east-1.elb.amazonaws.com", "canonicalHostedZoneId": "Z35SXDOTRQ7X7K",
            "createdTime": "2024-05-01T10:00:00.000Z", "loadBalancerName": "front", "scheme": "internet-facing", "vpcId": "vpc-1",
            "state": {"code": "active", "reason": "fine"}, "type": "application", "securityGroups": ["sg-1"], "ipAddressType": "ipv4",
            "availabilityZones": [{"zoneName": "us-east-1a", "subnetId": "subnet-1", "loadBalancerAddresses": []}], "customerOwnedIpv4Pool": "ipv4pool-coip-1"},
        "supplementaryConfiguration": {
            "LoadBalancerAttributes": [{"key": "access_logs.s3.enabled", "value": "true"}, {"key": "deletion_protection.enabled", "value": "true"}, {"key": "routing.http.drop_invalid_header_fields.enabled", "value": "false"}],
            "Tags": [{"key": "team", "value": "web"}]}}}'),
    -- An item without a configuration tells its type by its ARN, and nothing else.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/gone/4', 'gone', null, map {'team': 'back'}, '{"ConfigurationItem": {
        "resourceType": "AWS::ElasticLoadBalancingV2::LoadBalancer", "configuration": null}}');

insert into expected (
    arn, title, tags, name, type, scheme, canonical_hosted_zone_id, vpc_id, created_time,
    customer_owned_ipv4_pool, dns_name, ip_address_type, state_code, state_reason, availability_zones,
    security_groups, load_balancer_attributes, tags_src
) values
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/50dc6c495c0c9188', 'front',
        '{"team":"web"}', 'front', 'application', 'internet-facing', 'Z35SXDOTRQ7X7K', 'vpc-1', '2024-05-01 10:00:00', 'ipv4pool-coip-1', 'front-1.us-east-1.elb.amazonaws.com', 'ipv4', 'active', 'fine',
        '[{"ZoneName": "us-east-1a", "SubnetId": "subnet-1", "LoadBalancerAddresses": []}]', '["sg-1"]', '[{"Key": "access_logs.s3.enabled", "Value": "true"}, {"Key": "deletion_protection.enabled", "Value": "true"}, {"Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "false"}]', '[{"Key":"team","Value":"web"}]'
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/gone/4', null, '{"team":"back"}',
        null, 'application', null, null, null, null, null, null, null, null, null, null, null, null, null
    );

insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The load balancer of the other fixture.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/front/50dc6c495c0c9188', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/front/50dc6c495c0c9188', 'front', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "configuration": {"loadBalancerArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/front/50dc6c495c0c9188", "dNSName": "front-1.us-east-1.elb.amazonaws.com", "canonicalHostedZoneId": "Z35SXDOTRQ7X7K",
            "createdTime": "2024-05-01T10:00:00.000Z", "loadBalancerName": "front", "scheme": "internet-facing", "vpcId": "vpc-1",
            "state": {"code": "active", "reason": "fine"}, "type": "network", "securityGroups": ["sg-1"], "ipAddressType": "ipv4",
            "availabilityZones": [{"zoneName": "us-east-1a", "subnetId": "subnet-1", "loadBalancerAddresses": []}], "customerOwnedIpv4Pool": "ipv4pool-coip-1"},
        "supplementaryConfiguration": {
            "LoadBalancerAttributes": [{"key": "access_logs.s3.enabled", "value": "false"}, {"key": "deletion_protection.enabled", "value": "true"}],
            "Tags": [{"key": "team", "value": "web"}]}}}'),
    -- An item without a configuration tells its type by its ARN, and nothing else.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/gone/4', 'gone', null, map {'team': 'back'}, '{"ConfigurationItem": {
        "resourceType": "AWS::ElasticLoadBalancingV2::LoadBalancer", "configuration": null}}');

insert into expected (
    arn, title, tags, name, type, scheme, canonical_hosted_zone_id, vpc_id, created_time,
    customer_owned_ipv4_pool, dns_name, ip_address_type, state_code, state_reason, availability_zones,
    security_groups, load_balancer_attributes, tags_src
) values
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/front/50dc6c495c0c9188', 'front',
        '{"team":"web"}', 'front', 'network', 'internet-facing', 'Z35SXDOTRQ7X7K', 'vpc-1', '2024-05-01 10:00:00',
        'ipv4pool-coip-1', 'front-1.us-east-1.elb.amazonaws.com', 'ipv4', 'active', 'fine', '[{"ZoneName": "us-east-1a", "SubnetId": "subnet-1", "LoadBalancerAddresses": []}]', '["sg-1"]', '[{"Key": "access_logs.s3.enabled", "Value": "false"}, {"Key": "deletion_protection.enabled", "Value": "true"}]',
        '[{"Key":"team","Value":"web"}]'
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/gone/4', null, '{"team":"back"}',
        null, 'network', null, null, null, null, null, null, null, null, null, null, null, null, null
    );

insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The load balancer of the other fixture.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/front/50dc6c495c0c9188', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/front/50dc6c495c0c9188', 'front', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "configuration": {"loadBalancerArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/front/50dc6c495c0c9188",
            "createdTime": "2024-05-01T10:00:00.000Z", "loadBalancerName": "front", "vpcId": "vpc-1",
            "state": {"code": "active", "reason": "fine"}, "type": "gateway", "ipAddressType": "ipv4",
            "availabilityZones": [{"zoneName": "us-east-1a", "subnetId": "subnet-1", "loadBalancerAddresses": []}], "customerOwnedIpv4Pool": "ipv4pool-coip-1"},
        "supplementaryConfiguration": {
            "LoadBalancerAttributes": [{"key": "deletion_protection.enabled", "value": "false"}],
            "Tags": [{"key": "team", "value": "web"}]}}}'),
    -- An item without a configuration tells its type by its ARN, and nothing else.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/gone/4', 'gone', null, map {'team': 'back'}, '{"ConfigurationItem": {
        "resourceType": "AWS::ElasticLoadBalancingV2::LoadBalancer", "configuration": null}}');

insert into expected (
    arn, title, tags, name, type, scheme, canonical_hosted_zone_id, vpc_id, created_time,
    customer_owned_ipv4_pool, dns_name, ip_address_type, state_code, state_reason, availability_zones,
    security_groups, load_balancer_attributes, tags_src
) values
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/front/50dc6c495c0c9188', 'front',
        '{"team":"web"}', 'front', 'gateway', null, null, 'vpc-1', '2024-05-01 10:00:00', 'ipv4pool-coip-1', null,
        'ipv4', 'active', 'fine', '[{"ZoneName": "us-east-1a", "SubnetId": "subnet-1", "LoadBalancerAddresses": []}]', null, '[{"Key": "deletion_protection.enabled", "Value": "false"}]', '[{"Key":"team","Value":"web"}]'
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/gone/4', null, '{"team":"back"}',
        null, 'gateway', null, null, null, null, null, null, null, null, null, null, null, null, null
    );
