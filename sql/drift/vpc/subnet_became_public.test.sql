insert into before.aws_vpc_subnet (subnet_id, arn, title, vpc_id) values
    ('subnet-main', 'subnet-main', 'app', 'vpc-1'), ('subnet-own', 'subnet-own', 'subnet-own', 'vpc-1'),
    ('subnet-moved', 'subnet-moved', 'subnet-moved', 'vpc-1'), ('subnet-fell', 'subnet-fell', 'subnet-fell', 'vpc-1'),
    ('subnet-public', 'subnet-public', 'subnet-public', 'vpc-1'), ('subnet-closed', 'subnet-closed', 'subnet-closed', 'vpc-1'),
    ('subnet-nat', 'subnet-nat', 'subnet-nat', 'vpc-2'), ('subnet-lost', 'subnet-lost', 'subnet-lost', 'vpc-3'),
    ('subnet-blind', 'subnet-blind', 'subnet-blind', 'vpc-4');

insert into before.aws_vpc_route_table (route_table_id, arn, vpc_id, associations, routes) values
    ('rtb-main', 'rtb-main', 'vpc-1', '[{"Main": true}]', '[{"DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local", "State": "active"}]'),
    ('rtb-own', 'rtb-own', 'vpc-1', '[{"SubnetId": "subnet-own"}]', '[{"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1", "State": "blackhole"}]'),
    ('rtb-private', 'rtb-private', 'vpc-1', '[{"SubnetId": "subnet-moved"}, {"SubnetId": "subnet-fell"}]', '[]'),
    ('rtb-public', 'rtb-public', 'vpc-1', '[{"SubnetId": "subnet-public"}, {"SubnetId": "subnet-closed"}]',
        '[{"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-nat', 'rtb-nat', 'vpc-2', '[{"Main": true}]', '[]'),
    ('rtb-blind', 'rtb-blind', 'vpc-4', '[{"Main": true}]', '[]');

insert into after.aws_vpc_subnet (subnet_id, arn, title, vpc_id) values
    -- The main table got the route.
    ('subnet-main', 'subnet-main', 'app', 'vpc-1'),
    -- A route that led nowhere works again.
    ('subnet-own', 'subnet-own', 'subnet-own', 'vpc-1'),
    -- Another table; its own was taken away.
    ('subnet-moved', 'subnet-moved', 'subnet-moved', 'vpc-1'), ('subnet-fell', 'subnet-fell', 'subnet-fell', 'vpc-1'),
    -- Was public, and is; the better direction.
    ('subnet-public', 'subnet-public', 'subnet-public', 'vpc-1'), ('subnet-closed', 'subnet-closed', 'subnet-closed', 'vpc-1'),
    -- A NAT gateway, and an internet gateway for a part of the internet only.
    ('subnet-nat', 'subnet-nat', 'subnet-nat', 'vpc-2'),
    -- No table was known before, or is now.
    ('subnet-lost', 'subnet-lost', 'subnet-lost', 'vpc-3'), ('subnet-blind', 'subnet-blind', 'subnet-blind', 'vpc-4'),
    -- New, and public; new, and private.
    ('subnet-new', 'subnet-new', 'subnet-new', 'vpc-1'), ('subnet-quiet', 'subnet-quiet', 'subnet-quiet', 'vpc-2');

insert into after.aws_vpc_route_table (route_table_id, arn, vpc_id, associations, routes) values
    ('rtb-main', 'rtb-main', 'vpc-1', '[{"Main": true}]', '[{"DestinationIpv6CidrBlock": "::/0", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-own', 'rtb-own', 'vpc-1', '[{"SubnetId": "subnet-own"}]', '[{"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-private', 'rtb-private', 'vpc-1', '[{"SubnetId": "subnet-closed"}]', '[]'),
    ('rtb-public', 'rtb-public', 'vpc-1', '[{"SubnetId": "subnet-public"}, {"SubnetId": "subnet-moved"}]',
        '[{"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-nat', 'rtb-nat', 'vpc-2', '[{"Main": true}]',
        '[{"DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "nat-1", "State": "active"},
        {"DestinationCidrBlock": "198.51.100.0/24", "GatewayId": "igw-2", "State": "active"}]'),
    ('rtb-lost', 'rtb-lost', 'vpc-3', '[{"Main": true}]', '[{"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-3", "State": "active"}]'),
    ('rtb-blind', 'rtb-blind', 'vpc-4', '[{"Main": true}]', null);

insert into expected (resource, change, reason) values
    ('subnet-main', 'fired', 'Subnet app (subnet-main) of vpc-1 became public: rtb-main now leads to igw-1.'),
    ('subnet-own', 'fired', 'Subnet subnet-own of vpc-1 became public: rtb-own now leads to igw-1.'),
    ('subnet-moved', 'fired', 'Subnet subnet-moved of vpc-1 became public: it now uses rtb-public instead of rtb-private, and that leads to igw-1.'),
    ('subnet-fell', 'fired', 'Subnet subnet-fell of vpc-1 became public: it now uses rtb-main, the main table of the VPC, instead of rtb-private, and that leads to igw-1.'),
    ('subnet-lost', 'incomparable', null),
    ('subnet-blind', 'incomparable', null),
    ('subnet-new', 'fired', 'Subnet subnet-new of vpc-1 is new and public: rtb-main leads to igw-1.');
