insert into instance (address, attributes) values
    ('aws_nat_gateway.same', '{"id": "nat-1", "subnet_id": "subnet-1", "connectivity_type": "public", "allocation_id": "eipalloc-1", "private_ip": "10.0.0.1"}'),
    ('aws_nat_gateway.other', '{"id": "nat-2", "subnet_id": "subnet-1", "connectivity_type": "public", "allocation_id": "eipalloc-2", "private_ip": "10.0.0.2"}');

insert into aws_vpc_nat_gateway (arn, nat_gateway_id, subnet_id, connectivity_type, nat_gateway_addresses) values
    ('arn:aws:ec2:us-east-1:111111111111:natgateway/nat-1', 'nat-1', 'subnet-1', 'public', '[{"AllocationId": "eipalloc-1", "PrivateIp": "10.0.0.1"}]'),
    ('arn:aws:ec2:us-east-1:111111111111:natgateway/nat-2', 'nat-2', 'subnet-1', 'public', '[{"AllocationId": "eipalloc-9", "PrivateIp": "10.0.0.2"}]');

insert into expected (address, change, attributes, difference) values
    ('aws_nat_gateway.same', 'managed', null, null),
    ('aws_nat_gateway.other', 'differs', 'allocation_id', 'allocation_id: eipalloc-2 -> eipalloc-9');
