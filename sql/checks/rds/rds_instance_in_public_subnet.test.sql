insert into aws_rds_db_instance (db_instance_identifier, arn, db_subnet_group_name, subnets) values
    -- One public subnet is enough, even if another is not known.
    ('mixed', 'mixed', 'shop', '[{"SubnetIdentifier": "subnet-private"}, {"SubnetIdentifier": "subnet-public"}, {"SubnetIdentifier": "subnet-lost"}]'),
    ('private', 'private', 'shop', '[{"SubnetIdentifier": "subnet-private"}]'),
    -- The rest of the group may be public.
    ('half', 'half', 'shop', '[{"SubnetIdentifier": "subnet-private"}, {"SubnetIdentifier": "subnet-lost"}]'),
    ('nowhere', 'nowhere', 'shop', '[{"SubnetIdentifier": "subnet-nowhere"}]'),
    ('unread', 'unread', null, null);

insert into aws_vpc_subnet (subnet_id, vpc_id) values
    ('subnet-public', 'vpc-1'), ('subnet-private', 'vpc-1'), ('subnet-lost', 'vpc-2');

insert into aws_vpc_route_table (route_table_id, vpc_id, associations, routes) values
    ('rtb-main', 'vpc-1', '[{"Main": true}]', '[{"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-private', 'vpc-1', '[{"Main": false, "SubnetId": "subnet-private"}]',
        '[{"DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local", "State": "active"}]');

insert into expected (resource, status, reason) values
    ('mixed', 'alarm', 'Database instance mixed has subnet group shop with public subnets: subnet-public.'),
    ('private', 'ok', 'Database instance private has subnet group shop with private subnets only.'),
    ('half', 'unknown', null),
    ('nowhere', 'unknown', null),
    ('unread', 'unknown', null);
