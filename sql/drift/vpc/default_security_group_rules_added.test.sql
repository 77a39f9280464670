insert into before.aws_vpc_security_group (group_name, group_id, vpc_id, arn, ip_permissions, ip_permissions_egress) values
    ('default', 'sg-in', 'vpc-1', 'arn:in', '[]', '[]'),
    ('default', 'sg-out', 'vpc-1', 'arn:out', '[]', '[]'),
    ('default', 'sg-more', 'vpc-1', 'arn:more', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.1.0.0/16"}]}]', '[]'),
    ('default', 'sg-same', 'vpc-1', 'arn:same', '[{"IpProtocol": "6", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.1.0.0/16"}]}]', '[]'),
    ('default', 'sg-less', 'vpc-1', 'arn:less', '[{"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": "sg-less"}]}]', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('other', 'sg-other', 'vpc-1', 'arn:other', '[]', '[]'),
    ('default', 'sg-half', 'vpc-1', 'arn:half', '[]', null),
    ('default', 'sg-unread', 'vpc-1', 'arn:unread', null, null),
    (null, 'sg-nameless', 'vpc-1', 'arn:nameless', '[]', '[]');

insert into after.aws_vpc_security_group (group_name, group_id, vpc_id, arn, ip_permissions, ip_permissions_egress) values
    ('default', 'sg-in', 'vpc-1', 'arn:in', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.1.0.0/16"}]}]', '[]'),
    ('default', 'sg-out', 'vpc-1', 'arn:out', '[]', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- Another source of the same permission.
    ('default', 'sg-more', 'vpc-1', 'arn:more', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.1.0.0/16"}, {"CidrIp": "10.2.0.0/16"}]}]', '[]'),
    -- Another spelling.
    ('default', 'sg-same', 'vpc-1', 'arn:same', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.1.0.0/16"}]}]', '[]'),
    -- The better direction.
    ('default', 'sg-less', 'vpc-1', 'arn:less', '[]', '[]'),
    -- No default group.
    ('other', 'sg-other', 'vpc-1', 'arn:other', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.1.0.0/16"}]}]', '[]'),
    -- New, as AWS makes it; new, and with a rule more.
    ('default', 'sg-made', 'vpc-2', 'arn:made', '[{"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": "sg-made"}]}]', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}], "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]'),
    ('default', 'sg-new', 'vpc-2', 'arn:new', '[{"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": "sg-new"}]}, {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]', '[]'),
    -- One direction was not told before; it is enough that the other tells.
    ('default', 'sg-half', 'vpc-1', 'arn:half', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('default', 'sg-unread', 'vpc-1', 'arn:unread', '[]', '[]'),
    -- May be a default group.
    (null, 'sg-nameless', 'vpc-1', 'arn:nameless', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]', '[]');

insert into expected (resource, change, reason) values
    ('arn:in', 'fired', 'Default security group sg-in of vpc-1 now allows TCP port 22 from 10.1.0.0/16.'),
    ('arn:out', 'fired', 'Default security group sg-out of vpc-1 now allows all traffic to 0.0.0.0/0.'),
    ('arn:more', 'fired', 'Default security group sg-more of vpc-1 now allows TCP port 22 from 10.2.0.0/16.'),
    ('arn:new', 'fired', 'Default security group sg-new of vpc-2 now allows all traffic from 10.0.0.0/8.'),
    ('arn:half', 'fired', 'Default security group sg-half of vpc-1 now allows all traffic from 10.0.0.0/8.'),
    ('arn:unread', 'incomparable', null),
    ('arn:nameless', 'incomparable', null);
