insert into resource (arn, resource_id, tags, evidence) values
    -- Associated.
    ('arn:aws:ec2:us-east-1:111111111111:eip-allocation/eipalloc-01', 'eipalloc-01', map {'Name': 'nat'},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:eip-allocation/eipalloc-01",
        "resourceType": "AWS::EC2::EIP", "resourceId": "eipalloc-01",
        "configuration": {"allocationId": "eipalloc-01", "publicIp": "203.0.113.5", "publicIpv4Pool": "amazon",
        "domain": "vpc", "associationId": "eipassoc-01", "carrierIp": "192.0.2.5", "customerOwnedIp": "192.0.2.6",
        "customerOwnedIpv4Pool": "ipv4pool-coip-01", "instanceId": "i-01", "networkBorderGroup": "us-east-1",
        "networkInterfaceId": "eni-01", "networkInterfaceOwnerId": "111111111111", "privateIpAddress": "10.0.0.5"},
        "supplementaryConfiguration": {}}}'),
    -- Not associated.
    ('arn:aws:ec2:us-east-1:111111111111:eip-allocation/eipalloc-02', 'eipalloc-02', map {},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:eip-allocation/eipalloc-02",
        "resourceType": "AWS::EC2::EIP", "resourceId": "eipalloc-02",
        "configuration": {"allocationId": "eipalloc-02", "publicIp": "203.0.113.6", "publicIpv4Pool": "amazon",
        "domain": "vpc", "networkBorderGroup": "us-east-1"}, "supplementaryConfiguration": {}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:ec2:us-east-1:111111111111:elastic-ip/gone', 'gone', null,
        '{"ConfigurationItem": {"resourceType": "AWS::EC2::EIP", "resourceId": "gone", "configuration": null}}');

insert into expected (
    arn, title, tags, allocation_id, public_ip, public_ipv4_pool, domain, association_id, carrier_ip,
    customer_owned_ip, customer_owned_ipv4_pool, instance_id, network_border_group, network_interface_id,
    network_interface_owner_id, private_ip_address
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:elastic-ip/eipalloc-01', 'nat', '{"Name": "nat"}', 'eipalloc-01',
        '203.0.113.5', 'amazon', 'vpc', 'eipassoc-01', '192.0.2.5', '192.0.2.6', 'ipv4pool-coip-01', 'i-01',
        'us-east-1', 'eni-01', '111111111111', '10.0.0.5'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:elastic-ip/eipalloc-02', '203.0.113.6', '{}', 'eipalloc-02',
        '203.0.113.6', 'amazon', 'vpc', null, null, null, null, null, 'us-east-1', null, null, null
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:elastic-ip/gone', null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null
    );
