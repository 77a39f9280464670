insert into resource (arn, resource_id, tags, evidence) values
    -- Attached to an instance, with an Elastic IP address.
    ('arn:aws:ec2:us-east-1:111111111111:network-interface/eni-01', 'eni-01', map {'Name': 'front'},
        '{"DescribeNetworkInterfaces": {"NetworkInterfaceId": "eni-01", "Status": "in-use",
        "InterfaceType": "interface", "Description": "Primary network interface", "AvailabilityZone": "us-east-1a",
        "OwnerId": "111111111111", "DenyAllIgwTraffic": false, "Ipv6Native": false, "Ipv6Address": "2001:db8::5",
        "Association": {"AllocationId": "eipalloc-01", "AssociationId": "eipassoc-01", "IpOwnerId": "111111111111",
        "PublicDnsName": "ec2-203-0-113-5.compute-1.amazonaws.com", "PublicIp": "203.0.113.5",
        "CarrierIp": "192.0.2.5", "CustomerOwnedIp": "192.0.2.6"}, "Attachment": {"AttachmentId": "eni-attach-01",
        "AttachTime": "2024-05-01T10:00:00Z", "DeleteOnTermination": true, "DeviceIndex": 0, "InstanceId": "i-01",
        "InstanceOwnerId": "111111111111", "NetworkCardIndex": 0, "Status": "attached"},
        "MacAddress": "02:00:00:00:00:01", "OutpostArn": "arn:aws:outposts:us-east-1:111111111111:outpost/op-01",
        "PrivateDnsName": "ip-10-0-0-5.ec2.internal", "PrivateIpAddress": "10.0.0.5", "RequesterId": "AIDAEXAMPLE",
        "RequesterManaged": false, "SourceDestCheck": true, "SubnetId": "subnet-01", "VpcId": "vpc-01",
        "Groups": [{"GroupId": "sg-01", "GroupName": "web"}], "Ipv6Addresses": [{"Ipv6Address": "2001:db8::5"}],
        "PrivateIpAddresses": [{"Primary": true, "PrivateIpAddress": "10.0.0.5",
        "Association": {"PublicIp": "203.0.113.5", "IpOwnerId": "111111111111"}}],
        "ConnectionTrackingConfiguration": {"TcpEstablishedTimeout": 350}, "Ipv6Prefixes": [], "Ipv4Prefixes": [],
        "TagSet": [{"Key": "Name", "Value": "front"}]}}'),
    -- Of a load balancer, attached to no instance.
    ('arn:aws:ec2:us-east-1:111111111111:network-interface/eni-02', 'eni-02', null,
        '{"DescribeNetworkInterfaces": {"NetworkInterfaceId": "eni-02", "Status": "in-use",
        "InterfaceType": "interface", "Description": "ELB app/shop/0123456789abcdef",
        "AvailabilityZone": "us-east-1a", "OwnerId": "111111111111", "RequesterManaged": true,
        "SubnetId": "subnet-01", "VpcId": "vpc-01", "Groups": [], "PrivateIpAddresses": [], "Ipv6Addresses": []}}');

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
    );
