insert into aws_vpc_security_group (group_name, group_id, arn, vpc_id, ip_permissions, ip_permissions_egress) values
    -- As AWS makes it.
    ('default', 'sg-made', 'sg-made', 'vpc-1', '[{"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": "sg-made"}]}]',
        '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- Only outbound.
    ('default', 'sg-out', 'sg-out', 'vpc-2', '[]', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- One side is enough to know.
    ('default', 'sg-half', 'sg-half', 'vpc-3', '[{"IpProtocol": "-1"}]', null),
    ('default', 'sg-empty', 'sg-empty', 'vpc-4', '[]', '[]'),
    -- The side that was read is empty.
    ('default', 'sg-unread', 'sg-unread', 'vpc-5', '[]', null),
    ('default', 'sg-none', 'sg-none', 'vpc-6', null, null),
    -- Other groups are no concern of this check.
    ('web', 'sg-web', 'sg-web', 'vpc-1', '[{"IpProtocol": "-1"}]', '[]'),
    -- The name was not read.
    (null, 'sg-nameless', 'sg-nameless', 'vpc-7', null, null);

insert into aws_ec2_network_interface (network_interface_id, groups) values ('eni-1', '[{"GroupId": "sg-made"}]');

insert into expected (resource, status, reason) values
    ('sg-made', 'alarm',
        'Default security group sg-made of vpc-1 holds 1 inbound and 1 outbound permissions, and 1 network interface(s) carry it.'),
    ('sg-out', 'alarm', 'Default security group sg-out of vpc-2 holds 0 inbound and 1 outbound permissions.'),
    ('sg-half', 'alarm', null),
    ('sg-empty', 'ok', 'Default security group sg-empty of vpc-4 holds 0 inbound and 0 outbound permissions.'),
    ('sg-unread', 'unknown', null),
    ('sg-none', 'unknown', null),
    ('sg-nameless', 'unknown', null);
