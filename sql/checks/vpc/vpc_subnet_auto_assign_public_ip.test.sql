insert into aws_vpc_subnet (subnet_id, arn, vpc_id, map_public_ip_on_launch, assign_ipv6_address_on_creation) values
    ('subnet-public', 'subnet-public', 'vpc-1', true, false),
    ('subnet-private', 'subnet-private', 'vpc-1', false, false),
    -- An IPv6 address alone does not make an instance public: the route decides.
    ('subnet-six', 'subnet-six', 'vpc-1', false, true),
    ('subnet-unread', 'subnet-unread', 'vpc-1', null, null);

insert into expected (resource, status, reason) values
    ('subnet-public', 'alarm', 'Subnet subnet-public of vpc-1 gives public IPv4 addresses to instances that are launched into it.'),
    ('subnet-private', 'ok', 'Subnet subnet-private of vpc-1 does not give public IPv4 addresses to instances that are launched into it.'),
    ('subnet-six', 'ok', null),
    ('subnet-unread', 'unknown', null);
