insert into aws_ec2_instance (instance_id, arn, title, instance_state, subnet_id, tags) values
    -- By the main table of the VPC.
    ('i-web', 'i-web', 'web', 'running', 'subnet-main', '{"Name": "web"}'),
    -- By a table of its own, over IPv6.
    ('i-own', 'i-own', 'i-own', 'stopped', 'subnet-own', '{}'),
    -- Its name says that it belongs there; another's only sounds like it.
    ('i-bastion', 'i-bastion', 'prod-bastion-1', 'running', 'subnet-main', '{"Name": "prod-Bastion-1"}'),
    ('i-nation', 'i-nation', 'national', 'running', 'subnet-main', '{"Name": "national"}'),
    -- A NAT gateway, and a route that leads nowhere any more.
    ('i-private', 'i-private', 'i-private', 'running', 'subnet-private', '{}'),
    ('i-hole', 'i-hole', 'i-hole', 'running', 'subnet-hole', null),
    ('i-gone', 'i-gone', 'i-gone', 'terminated', null, '{}'),
    -- No table is known for the subnet; the subnet is not known; the tags, which may say that it belongs there.
    ('i-lost', 'i-lost', 'i-lost', 'running', 'subnet-lost', '{}'),
    ('i-nowhere', 'i-nowhere', 'i-nowhere', 'running', 'subnet-nowhere', '{}'),
    ('i-untagged', 'i-untagged', 'i-untagged', 'running', 'subnet-main', null),
    ('i-unread', 'i-unread', 'i-unread', 'running', null, null);

insert into aws_vpc_subnet (subnet_id, vpc_id) values
    ('subnet-main', 'vpc-1'), ('subnet-own', 'vpc-1'), ('subnet-private', 'vpc-1'), ('subnet-hole', 'vpc-1'), ('subnet-lost', 'vpc-2');

insert into aws_vpc_route_table (route_table_id, vpc_id, associations, routes) values
    ('rtb-main', 'vpc-1', '[{"Main": true}]', '[{"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-own', 'vpc-1', '[{"Main": false, "SubnetId": "subnet-own"}]',
        '[{"DestinationIpv6CidrBlock": "::/0", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-private', 'vpc-1', '[{"Main": false, "SubnetId": "subnet-private"}]',
        '[{"DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "nat-1", "State": "active"},
          {"DestinationCidrBlock": "198.51.100.0/24", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-hole', 'vpc-1', '[{"Main": false, "SubnetId": "subnet-hole"}]',
        '[{"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1", "State": "blackhole"}]');

insert into expected (resource, status, reason) values
    ('i-web', 'alarm', 'Instance web (i-web) is in public subnet subnet-main (rtb-main leads to igw-1).'),
    ('i-own', 'alarm', 'Instance i-own is in public subnet subnet-own (rtb-own leads to igw-1).'),
    ('i-bastion', 'skip', null),
    ('i-nation', 'alarm', null),
    ('i-private', 'ok', 'Instance i-private is in private subnet subnet-private.'),
    ('i-hole', 'ok', null),
    ('i-gone', 'skip', 'Instance i-gone is terminated.'),
    ('i-lost', 'unknown', null),
    ('i-nowhere', 'unknown', null),
    ('i-untagged', 'unknown', null),
    ('i-unread', 'unknown', null);
