insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same connection.
    ('arn:aws:ec2:us-east-1:111111111111:vpc-peering-connection/pcx-01', 'pcx-01', map {'Name': 'orders'},
        '{"ConfigurationItem": {"configuration": {"vpcPeeringConnectionId": "pcx-01", "status": {"code": "active",
        "message": "Active"}, "expirationTime": 1770469161000, "accepterVpcInfo": {"cidrBlock": "10.2.0.0/16",
        "cidrBlockSet": [{"cidrBlock": "10.2.0.0/16"}], "ipv6CidrBlockSet": [{"ipv6CidrBlock": "2001:db8:2::/56"}],
        "ownerId": "222222222222", "region": "us-east-1", "vpcId": "vpc-02",
        "peeringOptions": {"allowDnsResolutionFromRemoteVpc": false}},
        "requesterVpcInfo": {"cidrBlock": "10.1.0.0/16", "cidrBlockSet": [{"cidrBlock": "10.1.0.0/16"}],
        "ipv6CidrBlockSet": [], "ownerId": "111111111111", "region": "eu-west-1", "vpcId": "vpc-01",
        "peeringOptions": {"allowDnsResolutionFromRemoteVpc": true}}}}}'),
    -- An item without an ARN and with little in it.
    (null, 'pcx-09', map {},
        '{"ConfigurationItem": {"configuration": {"vpcPeeringConnectionId": "pcx-09"}}}');

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
        'arn:aws:ec2:us-east-1:111111111111:vpc-peering-connection/pcx-09', 'pcx-09', '{}', 'pcx-09', null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
