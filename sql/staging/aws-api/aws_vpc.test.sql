insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered.
    ('arn:aws:ec2:us-east-1:111111111111:vpc/vpc-01', 'vpc-01', map {'Name': 'main'},
        '{"DescribeVpcs": {"VpcId": "vpc-01", "CidrBlock": "10.0.0.0/16", "State": "available", "IsDefault": false,
        "DhcpOptionsId": "dopt-01", "InstanceTenancy": "default", "OwnerId": "111111111111",
        "CidrBlockAssociationSet": [{"AssociationId": "vpc-cidr-assoc-01", "CidrBlock": "10.0.0.0/16",
        "CidrBlockState": {"State": "associated"}}], "Ipv6CidrBlockAssociationSet": []},
        "route53:ListHostedZonesByVPC": {"HostedZoneSummaries": [{"HostedZoneId": "Z1", "Name": "corp.example.",
        "Owner": {"OwningAccount": "222222222222"}}], "MaxItems": "100"}}'),
    -- Route 53 refused.
    ('arn:aws:ec2:us-east-1:111111111111:vpc/vpc-03', 'vpc-03', map {}, '{"DescribeVpcs": {"VpcId": "vpc-03"},
        "route53:ListHostedZonesByVPC": {"$error": {"code": "AccessDenied"}}}'),
    -- An older answer.
    ('arn:aws:ec2:us-east-1:111111111111:vpc/vpc-02', 'vpc-02', map {},
        '{"DescribeVpcs": {"VpcId": "vpc-02", "CidrBlock": "172.31.0.0/16", "State": "available", "IsDefault": true}}');

insert into expected (
    arn, title, tags, vpc_id, cidr_block, state, is_default, dhcp_options_id, instance_tenancy, owner_id,
    cidr_block_association_set, ipv6_cidr_block_association_set, hosted_zones
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc/vpc-01', 'main', '{"Name": "main"}', 'vpc-01', '10.0.0.0/16',
        'available', false, 'dopt-01', 'default', '111111111111',
        '[{"AssociationId": "vpc-cidr-assoc-01", "CidrBlock": "10.0.0.0/16", "CidrBlockState": {"State": "associated"}}]',
        '[]', '[{"HostedZoneId": "Z1", "Name": "corp.example.", "Owner": {"OwningAccount": "222222222222"}}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc/vpc-03', 'vpc-03', '{}', 'vpc-03', null, null, null, null, null, null,
        null, null, null
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc/vpc-02', 'vpc-02', '{}', 'vpc-02', '172.31.0.0/16', 'available', true,
        null, null, null, null, null, null
    );
