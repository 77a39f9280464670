insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same load balancer.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/50dc6c495c0c9188', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/50dc6c495c0c9188', 'front', map {'team': 'web'}, '{
        "DescribeLoadBalancers": {"LoadBalancerArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/50dc6c495c0c9188", "DNSName": "front-1.us-east-1.elb.amazonaws.com", "CanonicalHostedZoneId": "Z35SXDOTRQ7X7K",
            "CreatedTime": "2024-05-01T10:00:00+00:00", "LoadBalancerName": "front", "Scheme": "internet-facing", "VpcId": "vpc-1",
            "State": {"Code": "active", "Reason": "fine"}, "Type": "application", "SecurityGroups": ["sg-1"], "IpAddressType": "ipv4",
            "AvailabilityZones": [{"ZoneName": "us-east-1a", "SubnetId": "subnet-1", "LoadBalancerAddresses": []}], "CustomerOwnedIpv4Pool": "ipv4pool-coip-1"},
        "DescribeLoadBalancerAttributes": {"Attributes": [{"Key": "access_logs.s3.enabled", "Value": "true"}, {"Key": "deletion_protection.enabled", "Value": "true"}, {"Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "false"}]},
        "DescribeTags": {"ResourceArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/50dc6c495c0c9188", "Tags": [{"Key": "team", "Value": "web"}]}}'),
    -- Attributes and tags refused.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/denied/1', 'denied', 'denied', null, '{
        "DescribeLoadBalancers": {"LoadBalancerName": "denied", "Type": "application"},
        "DescribeLoadBalancerAttributes": {"$error": {"code": "AccessDenied", "message": "no"}},
        "DescribeTags": {"$error": {"code": "AccessDenied", "message": "no"}}}'),
    -- The list alone.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/only/2', 'only', 'only', null, '{"DescribeLoadBalancers": {"LoadBalancerName": "only", "Type": "application"}}');

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
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/denied/1', 'denied', null, 'denied',
        'application', null, null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/only/2', 'only', null, 'only',
        'application', null, null, null, null, null, null, null, null, null, null, null, null, null
    );

insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same load balancer.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/front/50dc6c495c0c9188', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/front/50dc6c495c0c9188', 'front', map {'team': 'web'}, '{
        "DescribeLoadBalancers": {"LoadBalancerArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/front/50dc6c495c0c9188", "DNSName": "front-1.us-east-1.elb.amazonaws.com", "CanonicalHostedZoneId": "Z35SXDOTRQ7X7K",
            "CreatedTime": "2024-05-01T10:00:00+00:00", "LoadBalancerName": "front", "Scheme": "internet-facing", "VpcId": "vpc-1",
            "State": {"Code": "active", "Reason": "fine"}, "Type": "network", "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic": "on", "SecurityGroups": ["sg-1"], "IpAddressType": "ipv4",
            "AvailabilityZones": [{"ZoneName": "us-east-1a", "SubnetId": "subnet-1", "LoadBalancerAddresses": []}], "CustomerOwnedIpv4Pool": "ipv4pool-coip-1"},
        "DescribeLoadBalancerAttributes": {"Attributes": [{"Key": "access_logs.s3.enabled", "Value": "false"}, {"Key": "deletion_protection.enabled", "Value": "true"}]},
        "DescribeTags": {"ResourceArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/front/50dc6c495c0c9188", "Tags": [{"Key": "team", "Value": "web"}]}}'),
    -- Attributes and tags refused.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/denied/1', 'denied', 'denied', null, '{
        "DescribeLoadBalancers": {"LoadBalancerName": "denied", "Type": "network"},
        "DescribeLoadBalancerAttributes": {"$error": {"code": "AccessDenied", "message": "no"}},
        "DescribeTags": {"$error": {"code": "AccessDenied", "message": "no"}}}'),
    -- The list alone.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/only/2', 'only', 'only', null, '{"DescribeLoadBalancers": {"LoadBalancerName": "only", "Type": "network"}}');

insert into expected (
    arn, title, tags, name, type, scheme, canonical_hosted_zone_id, vpc_id, created_time,
    customer_owned_ipv4_pool, dns_name, enforce_security_group_inbound_rules_on_private_link_traffic,
    ip_address_type, state_code, state_reason, availability_zones, security_groups, load_balancer_attributes,
    tags_src
) values
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/front/50dc6c495c0c9188', 'front',
        '{"team":"web"}', 'front', 'network', 'internet-facing', 'Z35SXDOTRQ7X7K', 'vpc-1', '2024-05-01 10:00:00',
        'ipv4pool-coip-1', 'front-1.us-east-1.elb.amazonaws.com', 'on', 'ipv4', 'active', 'fine', '[{"ZoneName": "us-east-1a", "SubnetId": "subnet-1", "LoadBalancerAddresses": []}]', '["sg-1"]', '[{"Key": "access_logs.s3.enabled", "Value": "false"}, {"Key": "deletion_protection.enabled", "Value": "true"}]',
        '[{"Key":"team","Value":"web"}]'
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/denied/1', 'denied', null, 'denied',
        'network', null, null, null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/only/2', 'only', null, 'only',
        'network', null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );

insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same load balancer.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/front/50dc6c495c0c9188', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/front/50dc6c495c0c9188', 'front', map {'team': 'web'}, '{
        "DescribeLoadBalancers": {"LoadBalancerArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/front/50dc6c495c0c9188",
            "CreatedTime": "2024-05-01T10:00:00+00:00", "LoadBalancerName": "front", "VpcId": "vpc-1",
            "State": {"Code": "active", "Reason": "fine"}, "Type": "gateway", "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic": "on", "IpAddressType": "ipv4",
            "AvailabilityZones": [{"ZoneName": "us-east-1a", "SubnetId": "subnet-1", "LoadBalancerAddresses": []}], "CustomerOwnedIpv4Pool": "ipv4pool-coip-1"},
        "DescribeLoadBalancerAttributes": {"Attributes": [{"Key": "deletion_protection.enabled", "Value": "false"}]},
        "DescribeTags": {"ResourceArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/front/50dc6c495c0c9188", "Tags": [{"Key": "team", "Value": "web"}]}}'),
    -- Attributes and tags refused.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/denied/1', 'denied', 'denied', null, '{
        "DescribeLoadBalancers": {"LoadBalancerName": "denied", "Type": "gateway"},
        "DescribeLoadBalancerAttributes": {"$error": {"code": "AccessDenied", "message": "no"}},
        "DescribeTags": {"$error": {"code": "AccessDenied", "message": "no"}}}'),
    -- The list alone.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/only/2', 'only', 'only', null, '{"DescribeLoadBalancers": {"LoadBalancerName": "only", "Type": "gateway"}}');

insert into expected (
    arn, title, tags, name, type, scheme, canonical_hosted_zone_id, vpc_id, created_time,
    customer_owned_ipv4_pool, dns_name, enforce_security_group_inbound_rules_on_private_link_traffic,
    ip_address_type, state_code, state_reason, availability_zones, security_groups, load_balancer_attributes,
    tags_src
) values
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/front/50dc6c495c0c9188', 'front',
        '{"team":"web"}', 'front', 'gateway', null, null, 'vpc-1', '2024-05-01 10:00:00', 'ipv4pool-coip-1', null,
        'on', 'ipv4', 'active', 'fine', '[{"ZoneName": "us-east-1a", "SubnetId": "subnet-1", "LoadBalancerAddresses": []}]', null, '[{"Key": "deletion_protection.enabled", "Value": "false"}]',
        '[{"Key":"team","Value":"web"}]'
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/denied/1', 'denied', null, 'denied',
        'gateway', null, null, null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/only/2', 'only', null, 'only',
        'gateway', null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
