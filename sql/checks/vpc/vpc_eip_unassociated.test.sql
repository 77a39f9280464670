insert into aws_vpc_eip (allocation_id, public_ip, arn, association_id, instance_id, network_interface_id) values
    ('eipalloc-idle', '203.0.113.1', 'eip-idle', null, null, null),
    -- The API may tell an empty instance.
    ('eipalloc-blank', '203.0.113.2', 'eip-blank', null, '', null),
    ('eipalloc-used', '203.0.113.3', 'eip-used', 'eipassoc-1', 'i-1', 'eni-1'),
    -- A NAT gateway's.
    ('eipalloc-nat', '203.0.113.4', 'eip-nat', 'eipassoc-2', '', 'eni-2'),
    -- EC2-Classic has no associations.
    (null, '203.0.113.5', 'eip-classic', null, 'i-2', null),
    ('eipalloc-unread', null, 'eip-unread', null, null, null);

insert into expected (resource, status, reason) values
    ('eip-idle', 'alarm', 'Elastic IP address 203.0.113.1 is not associated with anything.'),
    ('eip-blank', 'alarm', null),
    ('eip-used', 'ok', 'Elastic IP address 203.0.113.3 is associated with instance i-1.'),
    ('eip-nat', 'ok', 'Elastic IP address 203.0.113.4 is associated with interface eni-2.'),
    ('eip-classic', 'ok', null),
    ('eip-unread', 'unknown', null);
