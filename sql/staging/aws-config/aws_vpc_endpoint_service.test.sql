insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same service.
    ('arn:aws:ec2:us-east-1:111111111111:vpc-endpoint-service/vpce-svc-01', 'vpce-svc-01', map {'Name': 'ledger'},
        '{"ConfigurationItem": {"configuration": {"serviceType": [{"serviceType": "Interface"}],
        "serviceId": "vpce-svc-01", "serviceName": "com.amazonaws.vpce.us-east-1.vpce-svc-01", "serviceState": "Available",
        "availabilityZones": ["us-east-1a", "us-east-1b"], "acceptanceRequired": true, "managesVpcEndpoints": false,
        "networkLoadBalancerArns": ["arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/ledger/01"],
        "gatewayLoadBalancerArns": [], "baseEndpointDnsNames": ["vpce-svc-01.us-east-1.vpce.amazonaws.com"],
        "privateDnsName": "ledger.example.com", "privateDnsNameConfiguration": {"state": "verified", "type": "TXT"}}}}'),
    -- An item without an ARN and with little in it, its zones as a query tells them.
    (null, 'vpce-svc-09', map {},
        '{"ConfigurationItem": {"configuration": {"serviceId": "vpce-svc-09", "availabilityZones": [{"value": "us-east-1a"}]}}}');

insert into expected (
    arn, title, tags, service_name, service_id, service_state, service_type, acceptance_required, manages_vpc_endpoints,
    availability_zones, base_endpoint_dns_names, private_dns_name, private_dns_name_verification_state,
    network_load_balancer_arns, gateway_load_balancer_arns
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-endpoint-service/vpce-svc-01', 'ledger', '{"Name":"ledger"}',
        'com.amazonaws.vpce.us-east-1.vpce-svc-01', 'vpce-svc-01', 'Available', '[{"ServiceType":"Interface"}]', true, false,
        '["us-east-1a","us-east-1b"]', '["vpce-svc-01.us-east-1.vpce.amazonaws.com"]', 'ledger.example.com', 'verified',
        '["arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/ledger/01"]', '[]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-endpoint-service/vpce-svc-09', null, '{}', null, 'vpce-svc-09', null, null, null,
        null, '["us-east-1a"]', null, null, null, null, null
    );
