insert into aws_rds_db_instance (db_instance_identifier, arn, publicly_accessible, endpoint_port, subnets, vpc_security_groups) values
    ('open', 'open', true, 3306, '[{"SubnetIdentifier": "subnet-public"}]',
        '[{"VpcSecurityGroupId": "sg-closed", "Status": "active"}, {"VpcSecurityGroupId": "sg-open", "Status": "active"}]'),
    -- One link is missing in each: the flag, the subnet, the port, the group.
    ('unflagged', 'unflagged', false, 3306, null, null),
    ('private', 'private', true, 3306, '[{"SubnetIdentifier": "subnet-private"}]', '[{"VpcSecurityGroupId": "sg-open", "Status": "active"}]'),
    ('elsewhere', 'elsewhere', true, 5432, '[{"SubnetIdentifier": "subnet-public"}]', '[{"VpcSecurityGroupId": "sg-open", "Status": "active"}]'),
    ('closed', 'closed', true, 3306, '[{"SubnetIdentifier": "subnet-public"}]', '[{"VpcSecurityGroupId": "sg-closed", "Status": "active"}]'),
    ('empty', 'empty', true, 3306, '[{"SubnetIdentifier": "subnet-public"}]', '[{"VpcSecurityGroupId": "sg-empty", "Status": "active"}]'),
    -- The open group is on its way out.
    ('leaving', 'leaving', true, 3306, '[{"SubnetIdentifier": "subnet-public"}]', '[{"VpcSecurityGroupId": "sg-open", "Status": "removing"}]'),
    -- A prefix list; a group that was not read; a port that was not; nothing.
    ('listed', 'listed', true, 3306, '[{"SubnetIdentifier": "subnet-public"}]', '[{"VpcSecurityGroupId": "sg-list", "Status": "active"}]'),
    ('foreign', 'foreign', true, 3306, '[{"SubnetIdentifier": "subnet-public"}]', '[{"VpcSecurityGroupId": "sg-foreign", "Status": "active"}]'),
    ('portless', 'portless', true, null, '[{"SubnetIdentifier": "subnet-public"}]', '[{"VpcSecurityGroupId": "sg-open", "Status": "active"}]'),
    ('unread', 'unread', null, null, null, null);

insert into aws_vpc_security_group (group_name, group_id, arn, ip_permissions, ip_permissions_egress) values
    ('open', 'sg-open', 'sg-open', '[{"IpProtocol": "tcp", "FromPort": 3306, "ToPort": 3306, "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]', '[]'),
    ('closed', 'sg-closed', 'sg-closed', '[{"IpProtocol": "tcp", "FromPort": 3306, "ToPort": 3306, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]',
        '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('empty', 'sg-empty', 'sg-empty', '[]', '[]'),
    ('list', 'sg-list', 'sg-list', '[{"IpProtocol": "tcp", "FromPort": 3306, "ToPort": 3306, "PrefixListIds": [{"PrefixListId": "pl-1"}]}]', '[]');

insert into aws_vpc_subnet (subnet_id, vpc_id) values ('subnet-public', 'vpc-1'), ('subnet-private', 'vpc-1');

insert into aws_vpc_route_table (route_table_id, vpc_id, associations, routes) values
    ('rtb-main', 'vpc-1', '[{"Main": true}]', '[{"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-private', 'vpc-1', '[{"Main": false, "SubnetId": "subnet-private"}]', '[]');

insert into expected (resource, status, reason) values
    ('open', 'alarm',
        'Database instance open can be reached from the internet on port 3306: it is publicly accessible, in subnet-public, and sg-open is open.'),
    ('unflagged', 'ok', 'Database instance unflagged is not publicly accessible.'),
    ('private', 'ok', 'Database instance private is publicly accessible, but in private subnets only.'),
    ('elsewhere', 'ok', 'Database instance elsewhere is publicly accessible, but no security group opens its port to the internet.'),
    ('closed', 'ok', null),
    ('empty', 'ok', null),
    ('leaving', 'ok', null),
    ('listed', 'unknown', null),
    ('foreign', 'unknown', null),
    ('portless', 'unknown', null),
    ('unread', 'unknown', null);
