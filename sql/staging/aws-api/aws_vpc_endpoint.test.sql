insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same endpoint.
    ('arn:aws:ec2:us-east-1:111111111111:vpc-endpoint/vpce-01', 'vpce-01', map {'Name': 'kms'},
        '{"DescribeVpcEndpoints": {"VpcEndpointId": "vpce-01", "ServiceName": "com.amazonaws.us-east-1.kms",
        "OwnerId": "111111111111", "VpcId": "vpc-01", "VpcEndpointType": "Interface", "State": "available",
        "PrivateDnsEnabled": true, "RequesterManaged": false,
        "PolicyDocument": "{\"Statement\":[{\"Action\":\"*\",\"Effect\":\"Allow\",\"Principal\":\"*\",\"Resource\":\"*\"}]}",
        "SubnetIds": ["subnet-01"], "RouteTableIds": [], "Groups": [{"GroupId": "sg-01", "GroupName": "endpoints"}],
        "NetworkInterfaceIds": ["eni-01"], "DnsEntries": [{"DnsName": "kms.us-east-1.amazonaws.com",
        "HostedZoneId": "Z1"}], "CreationTimestamp": "2026-01-31T12:59:21.000Z"}}'),
    -- A gateway endpoint, with little said.
    ('arn:aws:ec2:us-east-1:111111111111:vpc-endpoint/vpce-02', 'vpce-02', map {},
        '{"DescribeVpcEndpoints": {"VpcEndpointId": "vpce-02", "ServiceName": "com.amazonaws.us-east-1.s3",
        "VpcEndpointType": "Gateway", "RouteTableIds": ["rtb-01"]}}');

insert into expected (
    arn, title, tags, vpc_endpoint_id, service_name, owner_id, vpc_id, vpc_endpoint_type, state, private_dns_enabled,
    requester_managed, policy, subnet_ids, route_table_ids, groups, network_interface_ids, dns_entries,
    creation_timestamp
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-endpoint/vpce-01', 'kms', '{"Name":"kms"}', 'vpce-01',
        'com.amazonaws.us-east-1.kms', '111111111111', 'vpc-01', 'Interface', 'available', true, false,
        '{"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}]}', '["subnet-01"]', '[]',
        '[{"GroupId":"sg-01","GroupName":"endpoints"}]', '["eni-01"]',
        '[{"DnsName":"kms.us-east-1.amazonaws.com","HostedZoneId":"Z1"}]', '2026-01-31 12:59:21'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-endpoint/vpce-02', 'vpce-02', '{}', 'vpce-02',
        'com.amazonaws.us-east-1.s3', null, null, 'Gateway', null, null, null, null, null, '["rtb-01"]', null, null,
        null, null
    );
