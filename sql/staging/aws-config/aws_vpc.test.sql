insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered.
    ('arn:aws:ec2:us-east-1:111111111111:vpc/vpc-01', 'vpc-01', map {'Name': 'main'},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:vpc/vpc-01",
        "resourceType": "AWS::EC2::VPC", "resourceId": "vpc-01", "configuration": {"vpcId": "vpc-01",
        "cidrBlock": "10.0.0.0/16", "state": "available", "isDefault": false, "dhcpOptionsId": "dopt-01",
        "instanceTenancy": "default", "ownerId": "111111111111",
        "cidrBlockAssociationSet": [{"associationId": "vpc-cidr-assoc-01", "cidrBlock": "10.0.0.0/16",
        "cidrBlockState": {"state": "associated"}}], "ipv6CidrBlockAssociationSet": []},
        "supplementaryConfiguration": {}}}'),
    -- An older answer.
    ('arn:aws:ec2:us-east-1:111111111111:vpc/vpc-02', 'vpc-02', map {},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:vpc/vpc-02",
        "resourceType": "AWS::EC2::VPC", "resourceId": "vpc-02", "configuration": {"vpcId": "vpc-02",
        "cidrBlock": "172.31.0.0/16", "state": "available", "isDefault": true}, "supplementaryConfiguration": {}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:ec2:us-east-1:111111111111:vpc/gone', 'gone', null,
        '{"ConfigurationItem": {"resourceType": "AWS::EC2::VPC", "resourceId": "gone", "configuration": null}}');

insert into expected (
    arn, title, tags, vpc_id, cidr_block, state, is_default, dhcp_options_id, instance_tenancy, owner_id,
    cidr_block_association_set, ipv6_cidr_block_association_set
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc/vpc-01', 'main', '{"Name": "main"}', 'vpc-01', '10.0.0.0/16',
        'available', false, 'dopt-01', 'default', '111111111111',
        '[{"AssociationId": "vpc-cidr-assoc-01", "CidrBlock": "10.0.0.0/16", "CidrBlockState": {"State": "associated"}}]',
        '[]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc/vpc-02', 'vpc-02', '{}', 'vpc-02', '172.31.0.0/16', 'available', true,
        null, null, null, null, null
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc/gone', null, null, null, null, null, null, null, null, null, null,
        null
    );
