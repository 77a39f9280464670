insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same service.
    ('arn:aws:ec2:us-east-1:111111111111:vpc-endpoint-service/vpce-svc-01', 'vpce-svc-01', map {'Name': 'ledger'},
        '{"DescribeVpcEndpointServiceConfigurations": {"ServiceType": [{"ServiceType": "Interface"}],
        "ServiceId": "vpce-svc-01", "ServiceName": "com.amazonaws.vpce.us-east-1.vpce-svc-01", "ServiceState": "Available",
        "AvailabilityZones": ["us-east-1a", "us-east-1b"], "AcceptanceRequired": true, "ManagesVpcEndpoints": false,
        "NetworkLoadBalancerArns": ["arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/ledger/01"],
        "GatewayLoadBalancerArns": [], "BaseEndpointDnsNames": ["vpce-svc-01.us-east-1.vpce.amazonaws.com"],
        "PrivateDnsName": "ledger.example.com", "PrivateDnsNameConfiguration": {"State": "verified", "Type": "TXT"}},
        "DescribeVpcEndpointServicePermissions": {"AllowedPrincipals": [{"PrincipalType": "Account",
        "Principal": "arn:aws:iam::444444444444:root"}]},
        "DescribeVpcEndpointConnections": {"VpcEndpointConnections": [{"ServiceId": "vpce-svc-01",
        "VpcEndpointId": "vpce-04", "VpcEndpointOwner": "444444444444", "VpcEndpointState": "available"}]}}'),
    -- Nobody may connect, and nobody does.
    ('arn:aws:ec2:us-east-1:111111111111:vpc-endpoint-service/vpce-svc-02', 'vpce-svc-02', map {},
        '{"DescribeVpcEndpointServiceConfigurations": {"ServiceId": "vpce-svc-02",
        "ServiceName": "com.amazonaws.vpce.us-east-1.vpce-svc-02", "AcceptanceRequired": false},
        "DescribeVpcEndpointServicePermissions": {}, "DescribeVpcEndpointConnections": {"VpcEndpointConnections": []}}'),
    -- Who may and who does was refused.
    ('arn:aws:ec2:us-east-1:111111111111:vpc-endpoint-service/vpce-svc-03', 'vpce-svc-03', map {},
        '{"DescribeVpcEndpointServiceConfigurations": {"ServiceId": "vpce-svc-03"},
        "DescribeVpcEndpointServicePermissions": {"$error": {"code": "UnauthorizedOperation", "message": "no"}},
        "DescribeVpcEndpointConnections": {"$error": {"code": "UnauthorizedOperation", "message": "no"}}}'),
    -- Only listed.
    ('arn:aws:ec2:us-east-1:111111111111:vpc-endpoint-service/vpce-svc-04', 'vpce-svc-04', map {},
        '{"DescribeVpcEndpointServiceConfigurations": {"ServiceId": "vpce-svc-04"}}');

insert into expected (
    arn, title, tags, service_name, service_id, service_state, service_type, acceptance_required, manages_vpc_endpoints,
    availability_zones, base_endpoint_dns_names, private_dns_name, private_dns_name_verification_state,
    network_load_balancer_arns, gateway_load_balancer_arns, vpc_endpoint_service_permissions, vpc_endpoint_connections
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-endpoint-service/vpce-svc-01', 'ledger', '{"Name":"ledger"}',
        'com.amazonaws.vpce.us-east-1.vpce-svc-01', 'vpce-svc-01', 'Available', '[{"ServiceType":"Interface"}]', true, false,
        '["us-east-1a","us-east-1b"]', '["vpce-svc-01.us-east-1.vpce.amazonaws.com"]', 'ledger.example.com', 'verified',
        '["arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/ledger/01"]', '[]',
        '[{"PrincipalType":"Account","Principal":"arn:aws:iam::444444444444:root"}]',
        '[{"ServiceId":"vpce-svc-01","VpcEndpointId":"vpce-04","VpcEndpointOwner":"444444444444","VpcEndpointState":"available"}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-endpoint-service/vpce-svc-02', 'com.amazonaws.vpce.us-east-1.vpce-svc-02', '{}',
        'com.amazonaws.vpce.us-east-1.vpce-svc-02', 'vpce-svc-02', null, null, false, null, null, null, null, null, null, null,
        '[]', '[]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-endpoint-service/vpce-svc-03', null, '{}', null, 'vpce-svc-03', null, null, null,
        null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-endpoint-service/vpce-svc-04', null, '{}', null, 'vpce-svc-04', null, null, null,
        null, null, null, null, null, null, null, null, null
    );
