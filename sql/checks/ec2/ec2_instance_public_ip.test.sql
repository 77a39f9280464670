insert into aws_ec2_instance (instance_id, arn, title, instance_state, public_ip_address, network_interfaces) values
    ('i-public', 'i-public', 'web', 'running', '203.0.113.5',
        '[{"SubnetId": "subnet-public", "Association": {"PublicIp": "203.0.113.5"}, "Ipv6Addresses": []}]'),
    -- A second interface, or a second address of an interface, has it.
    ('i-second', 'i-second', 'i-second', 'running', null,
        '[{"SubnetId": "subnet-private"}, {"SubnetId": "subnet-public", "Association": {"PublicIp": "203.0.113.6"}}]'),
    ('i-inner', 'i-inner', 'i-inner', 'running', null,
        '[{"SubnetId": "subnet-private", "PrivateIpAddresses": [{"Primary": true}, {"Association": {"PublicIp": "203.0.113.7"}}]}]'),
    -- An IPv6 address where the route leads to the internet, and where it does not.
    ('i-six', 'i-six', 'i-six', 'running', null,
        '[{"SubnetId": "subnet-public", "Ipv6Addresses": [{"Ipv6Address": "2600:1f00::5"}]}]'),
    ('i-six-private', 'i-six-private', 'i-six-private', 'running', null,
        '[{"SubnetId": "subnet-private", "Ipv6Addresses": [{"Ipv6Address": "2600:1f00::6"}]}]'),
    -- A unique-local address is private.
    ('i-local', 'i-local', 'i-local', 'running', null,
        '[{"SubnetId": "subnet-public", "Ipv6Addresses": [{"Ipv6Address": "fd00::6"}]}]'),
    ('i-private', 'i-private', 'i-private', 'running', null, '[{"SubnetId": "subnet-public"}]'),
    ('i-bare', 'i-bare', 'i-bare', 'stopped', null, '[]'),
    ('i-gone', 'i-gone', 'i-gone', 'terminated', null, '[]'),
    -- An IPv6 address in a subnet whose route table is not known.
    ('i-lost', 'i-lost', 'i-lost', 'running', null,
        '[{"SubnetId": "subnet-lost", "Ipv6Addresses": [{"Ipv6Address": "2600:1f00::7"}]}]'),
    ('i-unread', 'i-unread', 'i-unread', 'running', null, null);

insert into aws_vpc_subnet (subnet_id, vpc_id) values
    ('subnet-public', 'vpc-1'), ('subnet-private', 'vpc-1'), ('subnet-lost', 'vpc-2');

insert into aws_vpc_route_table (route_table_id, vpc_id, associations, routes) values
    ('rtb-main', 'vpc-1', '[{"Main": true}]', '[{"DestinationIpv6CidrBlock": "::/0", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-private', 'vpc-1', '[{"Main": false, "SubnetId": "subnet-private"}]',
        '[{"DestinationIpv6CidrBlock": "::/0", "EgressOnlyInternetGatewayId": "eigw-1", "State": "active"}]');

insert into expected (resource, status, reason) values
    ('i-public', 'alarm', 'Instance web (i-public) has the public address 203.0.113.5.'),
    ('i-second', 'alarm', 'Instance i-second has the public address 203.0.113.6.'),
    ('i-inner', 'alarm', 'Instance i-inner has the public address 203.0.113.7.'),
    ('i-six', 'alarm', 'Instance i-six has the public address 2600:1f00::5.'),
    ('i-six-private', 'ok', null),
    ('i-local', 'ok', null),
    ('i-private', 'ok', 'Instance i-private has no public address.'),
    ('i-bare', 'ok', null),
    ('i-gone', 'skip', null),
    ('i-lost', 'unknown', null),
    ('i-unread', 'unknown', null);
