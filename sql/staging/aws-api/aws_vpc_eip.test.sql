insert into resource (arn, resource_id, tags, evidence) values
    -- Associated.
    ('arn:aws:ec2:us-east-1:111111111111:elastic-ip/eipalloc-01', 'eipalloc-01', map {'Name': 'nat'},
        '{"DescribeAddresses": {"AllocationId": "eipalloc-01", "PublicIp": "203.0.113.5", "PublicIpv4Pool": "amazon",
        "Domain": "vpc", "AssociationId": "eipassoc-01", "CarrierIp": "192.0.2.5", "CustomerOwnedIp": "192.0.2.6",
        "CustomerOwnedIpv4Pool": "ipv4pool-coip-01", "InstanceId": "i-01", "NetworkBorderGroup": "us-east-1",
        "NetworkInterfaceId": "eni-01", "NetworkInterfaceOwnerId": "111111111111", "PrivateIpAddress": "10.0.0.5"}}'),
    -- Not associated.
    ('arn:aws:ec2:us-east-1:111111111111:elastic-ip/eipalloc-02', 'eipalloc-02', map {},
        '{"DescribeAddresses": {"AllocationId": "eipalloc-02", "PublicIp": "203.0.113.6", "PublicIpv4Pool": "amazon",
        "Domain": "vpc", "NetworkBorderGroup": "us-east-1"}}');

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
    );
