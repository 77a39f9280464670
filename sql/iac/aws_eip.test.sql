insert into instance (type, address, attributes) values
    ('aws_eip', 'aws_eip.same', '{"id": "eipalloc-1", "allocation_id": "eipalloc-1", "public_ip": "192.0.2.1", "domain": "vpc", "instance": "i-1", "network_interface": "eni-1"}'),
    ('aws_eip', 'aws_eip.other', '{"id": "eipalloc-2", "allocation_id": "eipalloc-2", "public_ip": "192.0.2.2", "domain": "vpc", "instance": "i-2", "network_interface": "eni-2"}'),
    ('aws_eip', 'aws_eip.later', '{"id": "eipalloc-3", "allocation_id": "eipalloc-3", "public_ip": "192.0.2.3", "domain": "vpc", "instance": "", "network_interface": ""}'),
    ('aws_eip_association', 'aws_eip_association.it', '{"id": "eipassoc-1", "allocation_id": "eipalloc-3", "instance_id": "i-3"}');

insert into aws_vpc_eip (arn, allocation_id, public_ip, domain, instance_id, network_interface_id) values
    ('arn:aws:ec2:us-east-1:111111111111:elastic-ip/eipalloc-1', 'eipalloc-1', '192.0.2.1', 'vpc', 'i-1', 'eni-1'),
    ('arn:aws:ec2:us-east-1:111111111111:elastic-ip/eipalloc-2', 'eipalloc-2', '192.0.2.2', 'vpc', 'i-9', 'eni-9'),
    ('arn:aws:ec2:us-east-1:111111111111:elastic-ip/eipalloc-3', 'eipalloc-3', '192.0.2.3', 'vpc', 'i-3', 'eni-3');

insert into expected (address, change, attributes, difference) values
    ('aws_eip.same', 'managed', null, null),
    ('aws_eip.other', 'differs', 'instance_id, network_interface_id', 'instance_id: i-2 -> i-9; network_interface_id: eni-2 -> eni-9'),
    ('aws_eip.later', 'managed', null, null);
