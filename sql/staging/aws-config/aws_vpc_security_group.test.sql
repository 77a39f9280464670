insert into resource (arn, resource_id, tags, evidence) values
    -- Every kind of source, a rule without ports, and a description.
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-01', 'sg-01', map {'Name': 'web'},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:security-group/sg-01",
        "resourceType": "AWS::EC2::SecurityGroup", "resourceId": "sg-01", "configuration": {"groupName": "web",
        "groupId": "sg-01", "description": "Web servers", "vpcId": "vpc-01", "ownerId": "111111111111",
        "ipPermissions": [{"ipProtocol": "tcp", "fromPort": 443, "toPort": 443, "userIdGroupPairs": [],
        "ipRanges": ["0.0.0.0/0", "10.0.0.0/8"], "ipv6Ranges": [{"cidrIpv6": "::/0"}], "prefixListIds": [],
        "ipv4Ranges": [{"cidrIp": "0.0.0.0/0", "description": "anyone, \"really\": yes"}, {"cidrIp": "10.0.0.0/8"}]},
        {"ipProtocol": "-1", "userIdGroupPairs": [{"groupId": "sg-02", "userId": "111111111111",
        "description": "backend"}], "ipRanges": [], "ipv6Ranges": [], "prefixListIds": [{"prefixListId": "pl-01"}],
        "ipv4Ranges": []}], "ipPermissionsEgress": [{"ipProtocol": "-1", "userIdGroupPairs": [],
        "ipRanges": ["0.0.0.0/0"], "ipv6Ranges": [], "prefixListIds": [], "ipv4Ranges": [{"cidrIp": "0.0.0.0/0"}]}]},
        "supplementaryConfiguration": {}}}'),
    -- No rules at all.
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-02', 'sg-02', map {},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:security-group/sg-02",
        "resourceType": "AWS::EC2::SecurityGroup", "resourceId": "sg-02", "configuration": {"groupName": "default",
        "groupId": "sg-02", "description": "default VPC security group", "vpcId": "vpc-01",
        "ownerId": "111111111111", "ipPermissions": [], "ipPermissionsEgress": []}, "supplementaryConfiguration": {}}}'),
    -- An old item: ranges are strings only. And one that tells each range twice, with ports that are null.
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-03', 'sg-03', null,
        '{"ConfigurationItem": {"configurationItemVersion": "1.2", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:security-group/sg-03",
        "resourceType": "AWS::EC2::SecurityGroup", "resourceId": "sg-03",
        "configuration": {"ownerId": "111111111111", "groupName": "old", "groupId": "sg-03", "description": "old",
        "vpcId": "vpc-01", "ipPermissions": [{"ipProtocol": "tcp", "fromPort": 22, "toPort": 22,
        "userIdGroupPairs": [], "ipRanges": ["0.0.0.0/0", "10.0.0.0/8"], "prefixListIds": []}],
        "ipPermissionsEgress": [{"ipProtocol": "-1", "fromPort": null, "toPort": null, "ipRanges": ["0.0.0.0/0",
        "::/0"], "ipv4Ranges": [{"cidrIp": "0.0.0.0/0"}], "ipv6Ranges": [{"cidrIpv6": "::/0"}]}]}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:ec2:us-east-1:111111111111:security-group/gone', 'gone', null,
        '{"ConfigurationItem": {"resourceType": "AWS::EC2::SecurityGroup", "resourceId": "gone",
        "configuration": null}}');

insert into expected (
    arn, title, tags, group_name, group_id, description, vpc_id, owner_id, ip_permissions, ip_permissions_egress
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:security-group/sg-01', 'web', '{"Name": "web"}', 'web', 'sg-01',
        'Web servers', 'vpc-01', '111111111111',
        '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "UserIdGroupPairs": [], "IpRanges": [{"CidrIp": "0.0.0.0/0", "Description": "anyone, \"really\": yes"}, {"CidrIp": "10.0.0.0/8"}], "Ipv6Ranges": [{"CidrIpv6": "::/0"}], "PrefixListIds": []}, {"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": "sg-02", "UserId": "111111111111", "Description": "backend"}], "IpRanges": [], "Ipv6Ranges": [], "PrefixListIds": [{"PrefixListId": "pl-01"}]}]',
        '[{"IpProtocol": "-1", "UserIdGroupPairs": [], "IpRanges": [{"CidrIp": "0.0.0.0/0"}], "Ipv6Ranges": [], "PrefixListIds": []}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:security-group/sg-02', 'default', '{}', 'default', 'sg-02',
        'default VPC security group', 'vpc-01', '111111111111', '[]', '[]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:security-group/sg-03', 'old', null, 'old', 'sg-03', 'old', 'vpc-01',
        '111111111111',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "UserIdGroupPairs": [], "IpRanges": [{"CidrIp": "0.0.0.0/0"}, {"CidrIp": "10.0.0.0/8"}], "Ipv6Ranges": [], "PrefixListIds": []}]',
        '[{"IpProtocol": "-1", "UserIdGroupPairs": [], "IpRanges": [{"CidrIp": "0.0.0.0/0"}], "Ipv6Ranges": [{"CidrIpv6": "::/0"}], "PrefixListIds": []}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:security-group/gone', null, null, null, null, null, null, null, null, null
    );
