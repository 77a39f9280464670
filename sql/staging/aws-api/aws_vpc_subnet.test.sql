insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered.
    ('arn:aws:ec2:us-east-1:111111111111:subnet/subnet-01', 'subnet-01', map {'Name': 'public-a'},
        '{"DescribeSubnets": {"SubnetId": "subnet-01", "VpcId": "vpc-01", "CidrBlock": "10.0.0.0/24",
        "State": "available", "OwnerId": "111111111111", "AssignIpv6AddressOnCreation": false,
        "AvailableIpAddressCount": 250, "AvailabilityZone": "us-east-1a", "AvailabilityZoneId": "use1-az1",
        "CustomerOwnedIpv4Pool": "ipv4pool-coip-01", "DefaultForAz": false, "MapCustomerOwnedIpOnLaunch": false,
        "MapPublicIpOnLaunch": true, "OutpostArn": "arn:aws:outposts:us-east-1:111111111111:outpost/op-01",
        "Ipv6CidrBlockAssociationSet": [{"AssociationId": "subnet-cidr-assoc-01", "Ipv6CidrBlock": "2001:db8::/64",
        "Ipv6CidrBlockState": {"State": "associated"}}]}}'),
    -- An older answer.
    ('arn:aws:ec2:us-east-1:111111111111:subnet/subnet-02', 'subnet-02', map {},
        '{"DescribeSubnets": {"SubnetId": "subnet-02", "VpcId": "vpc-01", "CidrBlock": "10.0.1.0/24",
        "State": "available", "MapPublicIpOnLaunch": false}}');

insert into expected (
    arn, title, tags, subnet_id, subnet_arn, vpc_id, cidr_block, state, owner_id, assign_ipv6_address_on_creation,
    available_ip_address_count, availability_zone, availability_zone_id, customer_owned_ipv4_pool, default_for_az,
    map_customer_owned_ip_on_launch, map_public_ip_on_launch, outpost_arn, ipv6_cidr_block_association_set
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:subnet/subnet-01', 'public-a', '{"Name": "public-a"}', 'subnet-01',
        'arn:aws:ec2:us-east-1:111111111111:subnet/subnet-01', 'vpc-01', '10.0.0.0/24', 'available', '111111111111',
        false, 250, 'us-east-1a', 'use1-az1', 'ipv4pool-coip-01', false, false, true,
        'arn:aws:outposts:us-east-1:111111111111:outpost/op-01',
        '[{"AssociationId": "subnet-cidr-assoc-01", "Ipv6CidrBlock": "2001:db8::/64", "Ipv6CidrBlockState": {"State": "associated"}}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:subnet/subnet-02', 'subnet-02', '{}', 'subnet-02',
        'arn:aws:ec2:us-east-1:111111111111:subnet/subnet-02', 'vpc-01', '10.0.1.0/24', 'available', null, null, null,
        null, null, null, null, null, false, null, null
    );
