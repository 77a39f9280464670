insert into resource (arn, resource_id, tags, evidence) values
    -- Attached to an instance, with an Elastic IP address.
    ('arn:aws:ec2:us-east-1:111111111111:network-interface/eni-01', 'eni-01', map {'Name': 'front'},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:network-interface/eni-01",
        "resourceType": "AWS::EC2::NetworkInterface", "resourceId": "eni-01",
        "configuration": {"networkInterfaceId": "eni-01", "status": "in-use", "interfaceType": "interface",
        "description": "Primary network interface", "availabilityZone": "us-east-1a", "ownerId": "111111111111",
        "denyAllIgwTraffic": false, "ipv6Native": false, "ipv6Address": "2001:db8::5",
        "association": {"allocationId": "eipalloc-01", "associationId": "eipassoc-01", "ipOwnerId": "111111111111",
        "publicDnsName": "ec2-203-0-113-5.compute-1.amazonaws.com", "publicIp": "203.0.113.5",
        "carrierIp": "192.0.2.5", "customerOwnedIp": "192.0.2.6"}, "attachment": {"attachmentId": "eni-attach-01",
        "attachTime": "2024-05-01T10:00:00Z", "deleteOnTermination": true, "deviceIndex": 0, "instanceId": "i-01",
        "instanceOwnerId": "111111111111", "networkCardIndex": 0, "status": "attached"},
        "macAddress": "02:00:00:00:00:01", "outpostArn": "arn:aws:outposts:us-east-1:111111111111:outpost/op-01",
        "privateDnsName": "ip-10-0-0-5.ec2.internal", "privateIpAddress": "10.0.0.5", "requesterId": "AIDAEXAMPLE",
        "requesterManaged": false, "sourceDestCheck": true, "subnetId": "subnet-01", "vpcId": "vpc-01",
        "groups": [{"groupId": "sg-01", "groupName": "web"}], "ipv6Addresses": [{"ipv6Address": "2001:db8::5"}],
        "privateIpAddresses": [{"primary": true, "privateIpAddress": "10.0.0.5",
        "association": {"publicIp": "203.0.113.5", "ipOwnerId": "111111111111"}}],
        "connectionTrackingConfiguration": {"tcpEstablishedTimeout": 350}, "ipv6Prefixes": [], "ipv4Prefixes": [],
        "tagSet": [{"key": "Name", "value": "front"}]}, "supplementaryConfiguration": {}}}'),
    -- Of a load balancer, attached to no instance.
    ('arn:aws:ec2:us-east-1:111111111111:network-interface/eni-02', 'eni-02', null,
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:network-interface/eni-02",
        "resourceType": "AWS::EC2::NetworkInterface", "resourceId": "eni-02",
        "configuration": {"networkInterfaceId": "eni-02", "status": "in-use", "interfaceType": "interface",
        "description": "ELB app/shop/0123456789abcdef", "availabilityZone": "us-east-1a", "ownerId": "111111111111",
        "requesterManaged": true, "subnetId": "subnet-01", "vpcId": "vpc-01", "groups": [], "privateIpAddresses": [],
        "ipv6Addresses": []}, "supplementaryConfiguration": {}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:ec2:us-east-1:111111111111:network-interface/gone', 'gone', null,
        '{"ConfigurationItem": {"resourceType": "AWS::EC2::NetworkInterface", "resourceId": "gone",
        "configuration": null}}');

insert into expected (
    arn, title, tags, network_interface_id, status, interface_type, description, availability_zone, owner_id,
    deny_all_igw_traffic, ipv6_native, ipv6_address, association_allocation_id, association_carrier_ip,
    association_customer_owned_ip, association_id, association_ip_owner_id, association_public_dns_name,
    association_public_ip, attached_instance_id, attached_instance_owner_id, attachment_id, attachment_status,
    attachment_time, delete_on_instance_termination, device_index, mac_address, outpost_arn, private_dns_name,
    private_ip_address, requester_id, requester_managed, source_dest_check, subnet_id, vpc_id, groups, ipv6_addresses,
    private_ip_addresses, connection_tracking_configuration, ipv6_prefixes, ipv4_prefixes
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:network-interface/eni-01', 'front', '{"Name": "front"}', 'eni-01',
        'in-use', 'interface', 'Primary network interface', 'us-east-1a', '111111111111', false, false, '2001:db8::5',
        'eipalloc-01', '192.0.2.5', '192.0.2.6', 'eipassoc-01', '111111111111',
        'ec2-203-0-113-5.compute-1.amazonaws.com', '203.0.113.5', 'i-01', '111111111111', 'eni-attach-01', 'attached',
        '2024-05-01 10:00:00', true, 0, '02:00:00:00:00:01', 'arn:aws:outposts:us-east-1:111111111111:outpost/op-01',
        'ip-10-0-0-5.ec2.internal', '10.0.0.5', 'AIDAEXAMPLE', false, true, 'subnet-01', 'vpc-01',
        '[{"GroupId": "sg-01", "GroupName": "web"}]', '[{"Ipv6Address": "2001:db8::5"}]',
        '[{"Primary": true, "PrivateIpAddress": "10.0.0.5", "Association": {"PublicIp": "203.0.113.5", "IpOwnerId": "111111111111"}}]',
        '{"TcpEstablishedTimeout": 350}', '[]', '[]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:network-interface/eni-02', 'eni-02', null, 'eni-02', 'in-use',
        'interface', 'ELB app/shop/0123456789abcdef', 'us-east-1a', '111111111111', null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, true,
        null, 'subnet-01', 'vpc-01', '[]', '[]', '[]', null, null, null
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:network-interface/gone', null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
