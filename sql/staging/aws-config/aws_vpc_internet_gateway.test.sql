insert into resource (arn, resource_id, tags, evidence) values
    -- Attached.
    ('arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-01', 'igw-01', map {'Name': 'edge'},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-01",
        "resourceType": "AWS::EC2::InternetGateway", "resourceId": "igw-01",
        "configuration": {"internetGatewayId": "igw-01", "ownerId": "111111111111",
        "attachments": [{"vpcId": "vpc-01", "state": "available"}]}, "supplementaryConfiguration": {}}}'),
    -- Attached to nothing.
    ('arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-02', 'igw-02', map {},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-02",
        "resourceType": "AWS::EC2::InternetGateway", "resourceId": "igw-02",
        "configuration": {"internetGatewayId": "igw-02", "attachments": []}, "supplementaryConfiguration": {}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:ec2:us-east-1:111111111111:internet-gateway/gone', 'gone', null,
        '{"ConfigurationItem": {"resourceType": "AWS::EC2::InternetGateway", "resourceId": "gone",
        "configuration": null}}');

insert into expected (
    arn, title, tags, internet_gateway_id, owner_id, attachments
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-01', 'edge', '{"Name": "edge"}', 'igw-01',
        '111111111111', '[{"VpcId": "vpc-01", "State": "available"}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-02', 'igw-02', '{}', 'igw-02', null, '[]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:internet-gateway/gone', null, null, null, null, null
    );
