insert into resource (arn, resource_id, tags, evidence) values
    -- Every kind of source, a rule without ports, and a description.
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-01', 'sg-01', map {'Name': 'web'},
        '{"DescribeSecurityGroups": {"GroupName": "web", "GroupId": "sg-01", "Description": "Web servers",
        "VpcId": "vpc-01", "OwnerId": "111111111111", "IpPermissions": [{"IpProtocol": "tcp", "FromPort": 443,
        "ToPort": 443, "UserIdGroupPairs": [], "IpRanges": [{"CidrIp": "0.0.0.0/0",
        "Description": "anyone, \"really\": yes"}, {"CidrIp": "10.0.0.0/8"}], "Ipv6Ranges": [{"CidrIpv6": "::/0"}],
        "PrefixListIds": []}, {"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": "sg-02",
        "UserId": "111111111111", "Description": "backend"}], "IpRanges": [], "Ipv6Ranges": [],
        "PrefixListIds": [{"PrefixListId": "pl-01"}]}], "IpPermissionsEgress": [{"IpProtocol": "-1",
        "UserIdGroupPairs": [], "IpRanges": [{"CidrIp": "0.0.0.0/0"}], "Ipv6Ranges": [], "PrefixListIds": []}]}}'),
    -- No rules at all.
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-02', 'sg-02', map {},
        '{"DescribeSecurityGroups": {"GroupName": "default", "GroupId": "sg-02",
        "Description": "default VPC security group", "VpcId": "vpc-01", "OwnerId": "111111111111",
        "IpPermissions": [], "IpPermissionsEgress": []}}');

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
    );
