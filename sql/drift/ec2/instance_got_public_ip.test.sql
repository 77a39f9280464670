insert into before.aws_ec2_instance (instance_id, arn, title, instance_state, public_ip_address, network_interfaces) values
    ('i-got', 'i-got', 'web', 'running', null, '[{"SubnetId": "subnet-private"}]'),
    ('i-second', 'i-second', 'i-second', 'running', null, '[{"SubnetId": "subnet-private"}]'),
    ('i-six', 'i-six', 'i-six', 'running', null, '[{"SubnetId": "subnet-public"}]'),
    ('i-started', 'i-started', 'i-started', 'stopped', null, '[{"SubnetId": "subnet-public"}]'),
    ('i-elastic', 'i-elastic', 'i-elastic', 'stopped', null, '[{"SubnetId": "subnet-public"}]'),
    ('i-changed', 'i-changed', 'i-changed', 'running', '203.0.113.8', '[{"SubnetId": "subnet-public", "Association": {"PublicIp": "203.0.113.8"}}]'),
    ('i-private', 'i-private', 'i-private', 'running', null, '[{"SubnetId": "subnet-private"}]'),
    ('i-lost', 'i-lost', 'i-lost', 'running', '203.0.113.9', '[{"SubnetId": "subnet-public", "Association": {"PublicIp": "203.0.113.9"}}]'),
    ('i-ended', 'i-ended', 'i-ended', 'running', null, '[]'),
    ('i-unread', 'i-unread', 'i-unread', 'running', null, null),
    ('i-blind', 'i-blind', 'i-blind', 'running', null, '[]'),
    ('i-vague', 'i-vague', 'i-vague', 'running', null, '[{"SubnetId": "subnet-vague"}]');

insert into after.aws_ec2_instance (instance_id, arn, title, instance_state, public_ip_address, network_interfaces) values
    ('i-got', 'i-got', 'web', 'running', '203.0.113.5', '[{"SubnetId": "subnet-private", "Association": {"PublicIp": "203.0.113.5", "IpOwnerId": "111111111111"}}]'),
    -- On a second interface; an IPv6 address where the route leads to the internet.
    ('i-second', 'i-second', 'i-second', 'running', null,
        '[{"SubnetId": "subnet-private"}, {"SubnetId": "subnet-public", "Association": {"PublicIp": "203.0.113.6", "IpOwnerId": "111111111111"}}]'),
    ('i-six', 'i-six', 'i-six', 'running', null, '[{"SubnetId": "subnet-public", "Ipv6Addresses": [{"Ipv6Address": "2600:1f00::5"}]}]'),
    -- It was stopped: the address that it gets at each start is no news, an Elastic one is.
    ('i-started', 'i-started', 'i-started', 'running', '203.0.113.7',
        '[{"SubnetId": "subnet-public", "Association": {"PublicIp": "203.0.113.7", "IpOwnerId": "amazon"}}]'),
    ('i-elastic', 'i-elastic', 'i-elastic', 'stopped', '203.0.113.10',
        '[{"SubnetId": "subnet-public", "Association": {"PublicIp": "203.0.113.10", "IpOwnerId": "111111111111"}}]'),
    -- Another address; an IPv6 address where no route leads out; the better direction; no instance any more.
    ('i-changed', 'i-changed', 'i-changed', 'running', '203.0.113.18', '[{"SubnetId": "subnet-public", "Association": {"PublicIp": "203.0.113.18"}}]'),
    ('i-private', 'i-private', 'i-private', 'running', null, '[{"SubnetId": "subnet-private", "Ipv6Addresses": [{"Ipv6Address": "2600:1f00::6"}]}]'),
    ('i-lost', 'i-lost', 'i-lost', 'running', null, '[{"SubnetId": "subnet-private"}]'),
    ('i-ended', 'i-ended', 'i-ended', 'terminated', null, '[]'),
    -- New ones are the checks' business.
    ('i-new', 'i-new', 'i-new', 'running', '203.0.113.11', '[]'),
    -- The interfaces were not told on one side, or not where a subnet leads.
    ('i-unread', 'i-unread', 'i-unread', 'running', '203.0.113.12', '[]'),
    ('i-blind', 'i-blind', 'i-blind', 'running', null, null),
    ('i-vague', 'i-vague', 'i-vague', 'running', null, '[{"SubnetId": "subnet-vague", "Ipv6Addresses": [{"Ipv6Address": "2600:1f00::7"}]}]');

insert into before.aws_vpc_subnet (subnet_id, arn, vpc_id) values ('subnet-public', 'p', 'vpc-1'), ('subnet-private', 'q', 'vpc-1');
insert into after.aws_vpc_subnet (subnet_id, arn, vpc_id) values ('subnet-public', 'p', 'vpc-1'), ('subnet-private', 'q', 'vpc-1');

insert into before.aws_vpc_route_table (route_table_id, arn, vpc_id, associations, routes) values
    ('rtb-public', 'r', 'vpc-1', '[{"SubnetId": "subnet-public"}]', '[{"DestinationIpv6CidrBlock": "::/0", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-private', 's', 'vpc-1', '[{"SubnetId": "subnet-private"}]', '[]');
insert into after.aws_vpc_route_table (route_table_id, arn, vpc_id, associations, routes) values
    ('rtb-public', 'r', 'vpc-1', '[{"SubnetId": "subnet-public"}]', '[{"DestinationIpv6CidrBlock": "::/0", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-private', 's', 'vpc-1', '[{"SubnetId": "subnet-private"}]', '[]');

insert into expected (resource, change, reason) values
    ('i-got', 'fired', 'Instance web (i-got) had no public address, and now has 203.0.113.5.'),
    ('i-second', 'fired', 'Instance i-second had no public address, and now has 203.0.113.6.'),
    ('i-six', 'fired', 'Instance i-six had no public address, and now has 2600:1f00::5.'),
    ('i-elastic', 'fired', null),
    ('i-unread', 'incomparable', null),
    ('i-blind', 'incomparable', null),
    ('i-vague', 'incomparable', null);
