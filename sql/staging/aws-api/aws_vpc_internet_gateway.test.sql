insert into resource (arn, resource_id, tags, evidence) values
    -- Attached.
    ('arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-01', 'igw-01', map {'Name': 'edge'},
        '{"DescribeInternetGateways": {"InternetGatewayId": "igw-01", "OwnerId": "111111111111",
        "Attachments": [{"VpcId": "vpc-01", "State": "available"}]}}'),
    -- Attached to nothing.
    ('arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-02', 'igw-02', map {},
        '{"DescribeInternetGateways": {"InternetGatewayId": "igw-02", "Attachments": []}}');

insert into expected (
    arn, title, tags, internet_gateway_id, owner_id, attachments
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-01', 'edge', '{"Name": "edge"}', 'igw-01',
        '111111111111', '[{"VpcId": "vpc-01", "State": "available"}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-02', 'igw-02', '{}', 'igw-02', null, '[]'
    );
