insert into instance (type, address, attributes) values
    ('aws_internet_gateway', 'aws_internet_gateway.same', '{"id": "igw-1", "arn": "arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-1", "vpc_id": "vpc-1"}'),
    ('aws_internet_gateway', 'aws_internet_gateway.other', '{"id": "igw-2", "arn": "arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-2", "vpc_id": "vpc-1"}'),
    ('aws_internet_gateway', 'aws_internet_gateway.later', '{"id": "igw-3", "arn": "arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-3", "vpc_id": ""}'),
    ('aws_internet_gateway_attachment', 'aws_internet_gateway_attachment.it', '{"id": "igw-3:vpc-2", "internet_gateway_id": "igw-3", "vpc_id": "vpc-2"}');

insert into aws_vpc_internet_gateway (arn, internet_gateway_id, attachments) values
    ('arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-1', 'igw-1', '[{"State": "available", "VpcId": "vpc-1"}]'),
    ('arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-2', 'igw-2', '[]'),
    ('arn:aws:ec2:us-east-1:111111111111:internet-gateway/igw-3', 'igw-3', '[{"State": "available", "VpcId": "vpc-2"}]');

insert into expected (address, change, attributes, difference) values
    ('aws_internet_gateway.same', 'managed', null, null),
    ('aws_internet_gateway.other', 'differs', 'vpc_id', 'vpc_id: vpc-1 -> (none)'),
    ('aws_internet_gateway.later', 'managed', null, null);
