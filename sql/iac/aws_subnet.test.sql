insert into instance (address, attributes) values
    ('aws_subnet.same', '{"id": "subnet-1", "arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", "vpc_id": "vpc-1", "cidr_block": "10.0.1.0/24", "ipv6_cidr_block": "", "availability_zone": "us-east-1a", "map_public_ip_on_launch": false, "assign_ipv6_address_on_creation": false}'),
    ('aws_subnet.other', '{"id": "subnet-2", "arn": "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-2", "vpc_id": "vpc-1", "cidr_block": "10.0.2.0/24", "ipv6_cidr_block": "", "availability_zone": "us-east-1a", "map_public_ip_on_launch": false, "assign_ipv6_address_on_creation": false}');

insert into aws_vpc_subnet (arn, subnet_id, vpc_id, cidr_block, availability_zone, map_public_ip_on_launch, assign_ipv6_address_on_creation, default_for_az, ipv6_cidr_block_association_set) values
    ('arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1', 'subnet-1', 'vpc-1', '10.0.1.0/24', 'us-east-1a', false, false, false, '[]'),
    ('arn:aws:ec2:us-east-1:111111111111:subnet/subnet-2', 'subnet-2', 'vpc-1', '10.0.2.0/24', 'us-east-1a', true, false, false, '[]');

insert into expected (address, change, attributes, difference) values
    ('aws_subnet.same', 'managed', null, null),
    ('aws_subnet.other', 'differs', 'map_public_ip_on_launch', 'map_public_ip_on_launch: false -> true');
