insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same connection.
    ('arn:aws:ec2:us-east-1:111111111111:vpc-peering-connection/pcx-01', 'pcx-01', map {'Name': 'orders'},
        '{"DescribeVpcPeeringConnections": {"VpcPeeringConnectionId": "pcx-01", "Status": {"Code": "active",
        "Message": "Active"}, "ExpirationTime": "2026-02-07T12:59:21+00:00",
        "AccepterVpcInfo": {"CidrBlock": "10.2.0.0/16", "CidrBlockSet": [{"CidrBlock": "10.2.0.0/16"}],
        "Ipv6CidrBlockSet": [{"Ipv6CidrBlock": "2001:db8:2::/56"}], "OwnerId": "222222222222", "Region": "us-east-1",
        "VpcId": "vpc-02", "PeeringOptions": {"AllowDnsResolutionFromRemoteVpc": false}},
        "RequesterVpcInfo": {"CidrBlock": "10.1.0.0/16", "CidrBlockSet": [{"CidrBlock": "10.1.0.0/16"}],
        "Ipv6CidrBlockSet": [], "OwnerId": "111111111111", "Region": "eu-west-1", "VpcId": "vpc-01",
        "PeeringOptions": {"AllowDnsResolutionFromRemoteVpc": true}}}}'),
    -- A request does not tell the accepter's blocks.
    ('arn:aws:ec2:us-east-1:111111111111:vpc-peering-connection/pcx-02', 'pcx-02', map {},
        '{"DescribeVpcPeeringConnections": {"VpcPeeringConnectionId": "pcx-02",
        "Status": {"Code": "pending-acceptance", "Message": "Pending Acceptance by 222222222222"},
        "AccepterVpcInfo": {"OwnerId": "222222222222", "Region": "us-east-1", "VpcId": "vpc-03"},
        "RequesterVpcInfo": {"CidrBlock": "10.1.0.0/16", "OwnerId": "111111111111", "VpcId": "vpc-01"}}}');

insert into expected (
    arn, title, tags, id, status_code, status_message, expiration_time, accepter_cidr_block, accepter_owner_id,
    accepter_region, accepter_vpc_id, accepter_cidr_block_set, accepter_ipv6_cidr_block_set, accepter_peering_options,
    requester_cidr_block, requester_owner_id, requester_region, requester_vpc_id, requester_cidr_block_set,
    requester_ipv6_cidr_block_set, requester_peering_options
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-peering-connection/pcx-01', 'orders', '{"Name":"orders"}', 'pcx-01',
        'active', 'Active', '2026-02-07 12:59:21', '10.2.0.0/16', '222222222222', 'us-east-1', 'vpc-02',
        '[{"CidrBlock":"10.2.0.0/16"}]', '[{"Ipv6CidrBlock":"2001:db8:2::/56"}]',
        '{"AllowDnsResolutionFromRemoteVpc":false}', '10.1.0.0/16', '111111111111', 'eu-west-1', 'vpc-01',
        '[{"CidrBlock":"10.1.0.0/16"}]', '[]', '{"AllowDnsResolutionFromRemoteVpc":true}'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-peering-connection/pcx-02', 'pcx-02', '{}', 'pcx-02',
        'pending-acceptance', 'Pending Acceptance by 222222222222', null, null, '222222222222', 'us-east-1', 'vpc-03',
        null, null, null, '10.1.0.0/16', '111111111111', null, 'vpc-01', null, null, null
    );
