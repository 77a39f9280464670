insert into aws_vpc_security_group (group_name, group_id, arn, region, ip_permissions, ip_permissions_egress) values
    -- Nothing refers to it, not even itself in earnest.
    ('idle', 'sg-idle', 'sg-idle', 'us-east-1',
        '[{"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": "sg-idle"}, {"GroupId": "sg-ref"}]}]', '[]'),
    ('eni', 'sg-eni', 'sg-eni', 'us-east-1', '[]', '[]'),
    ('rds', 'sg-rds', 'sg-rds', 'us-east-1', '[]', '[]'),
    -- Only the rule of another group, itself unused, refers to it.
    ('ref', 'sg-ref', 'sg-ref', 'us-east-1', '[]', '[]'),
    -- The default group cannot be deleted.
    ('default', 'sg-default', 'sg-default', 'us-east-1', '[]', '[]'),
    -- The interfaces of this region were not read.
    ('far', 'sg-far', 'sg-far', 'us-west-2', '[]', '[]'),
    -- An interface of this region does not tell its groups.
    ('dim', 'sg-dim', 'sg-dim', 'eu-west-1', '[]', '[]'),
    -- It may be a default group.
    (null, 'sg-nameless', 'sg-nameless', 'us-east-1', '[]', '[]');

insert into aws_ec2_network_interface (network_interface_id, region, groups) values
    ('eni-1', 'us-east-1', '[{"GroupId": "sg-eni"}]'),
    ('eni-2', 'eu-west-1', null);

insert into aws_rds_db_instance (db_instance_identifier, vpc_security_groups) values
    ('shop', '[{"VpcSecurityGroupId": "sg-rds", "Status": "active"}]');

insert into unread (table_name, region) values ('aws_ec2_network_interface', 'us-west-2');

insert into expected (resource, status, reason) values
    ('sg-idle', 'alarm', 'Security group idle (sg-idle) is used by no network interface, no database and no rule of another group.'),
    ('sg-eni', 'ok', 'Security group eni (sg-eni) is used by a network interface.'),
    ('sg-rds', 'ok', 'Security group rds (sg-rds) is used by a database.'),
    ('sg-ref', 'ok', 'Security group ref (sg-ref) is used by a rule of another group.'),
    ('sg-far', 'unknown', null),
    ('sg-dim', 'unknown', null),
    ('sg-nameless', 'unknown', null);
