insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered.
    ('arn:aws:ec2:us-east-1:111111111111:network-acl/acl-01', 'acl-01', map {'Name': 'edge'},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:network-acl/acl-01",
        "resourceType": "AWS::EC2::NetworkAcl", "resourceId": "acl-01", "configuration": {"networkAclId": "acl-01",
        "isDefault": true, "vpcId": "vpc-01", "ownerId": "111111111111",
        "associations": [{"networkAclAssociationId": "aclassoc-01", "networkAclId": "acl-01",
        "subnetId": "subnet-01"}], "entries": [{"ruleNumber": 100, "protocol": "6", "ruleAction": "allow",
        "egress": false, "cidrBlock": "0.0.0.0/0", "portRange": {"from": 22, "to": 22}}, {"ruleNumber": 32767,
        "protocol": "-1", "ruleAction": "deny", "egress": false, "cidrBlock": "0.0.0.0/0"}]},
        "supplementaryConfiguration": {}}}'),
    -- An older answer.
    ('arn:aws:ec2:us-east-1:111111111111:network-acl/acl-02', 'acl-02', map {},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:network-acl/acl-02",
        "resourceType": "AWS::EC2::NetworkAcl", "resourceId": "acl-02", "configuration": {"networkAclId": "acl-02",
        "isDefault": false, "vpcId": "vpc-01", "entries": [], "associations": []}, "supplementaryConfiguration": {}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:ec2:us-east-1:111111111111:network-acl/gone', 'gone', null,
        '{"ConfigurationItem": {"resourceType": "AWS::EC2::NetworkAcl", "resourceId": "gone", "configuration": null}}');

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
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:network-acl/gone', null, null, null, null, null, null, null, null
    );
