insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered.
    ('arn:aws:ec2:us-east-1:111111111111:network-acl/acl-01', 'acl-01', map {'Name': 'edge'},
        '{"DescribeNetworkAcls": {"NetworkAclId": "acl-01", "IsDefault": true, "VpcId": "vpc-01",
        "OwnerId": "111111111111", "Associations": [{"NetworkAclAssociationId": "aclassoc-01",
        "NetworkAclId": "acl-01", "SubnetId": "subnet-01"}], "Entries": [{"RuleNumber": 100, "Protocol": "6",
        "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 22, "To": 22}},
        {"RuleNumber": 32767, "Protocol": "-1", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0"}]}}'),
    -- An older answer.
    ('arn:aws:ec2:us-east-1:111111111111:network-acl/acl-02', 'acl-02', map {},
        '{"DescribeNetworkAcls": {"NetworkAclId": "acl-02", "IsDefault": false, "VpcId": "vpc-01", "Entries": [],
        "Associations": []}}');

insert into expected (
    arn, title, tags, network_acl_id, is_default, vpc_id, owner_id, associations, entries
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:network-acl/acl-01', 'edge', '{"Name": "edge"}', 'acl-01', true, 'vpc-01',
        '111111111111',
        '[{"NetworkAclAssociationId": "aclassoc-01", "NetworkAclId": "acl-01", "SubnetId": "subnet-01"}]',
        '[{"RuleNumber": 100, "Protocol": "6", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 22, "To": 22}}, {"RuleNumber": 32767, "Protocol": "-1", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0"}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:network-acl/acl-02', 'acl-02', '{}', 'acl-02', false, 'vpc-01', null,
        '[]', '[]'
    );
