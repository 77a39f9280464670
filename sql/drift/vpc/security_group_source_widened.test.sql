insert into before.aws_vpc_security_group (group_name, group_id, arn, ip_permissions) values
    ('wider', 'sg-wider', 'arn:wider', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "203.0.113.0/24"}, {"CidrIp": "203.0.7.0/24"}]}]'),
    ('host', 'sg-host', 'arn:host', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "198.51.100.7/32"}]}]'),
    ('six', 'sg-six', 'arn:six', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "Ipv6Ranges": [{"CidrIpv6": "2001:db8:1:2::/64"}]}]'),
    ('little', 'sg-little', 'arn:little', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "203.0.113.0/24"}]}]'),
    ('open', 'sg-open', 'arn:open', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "203.0.113.0/24"}]}]'),
    ('same', 'sg-same', 'arn:same', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.0.0.0/8"}, {"CidrIp": "10.1.0.0/16"}]}]'),
    ('port', 'sg-port', 'arn:port', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.1.0.0/16"}]}]'),
    ('covered', 'sg-covered', 'arn:covered',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.1.0.0/16"}]},
        {"IpProtocol": "tcp", "FromPort": 1, "ToPort": 1024, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]'),
    ('elsewhere', 'sg-elsewhere', 'arn:elsewhere', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "203.0.113.0/24"}]}]'),
    ('narrower', 'sg-narrower', 'arn:narrower', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]'),
    ('unread', 'sg-unread', 'arn:unread', null),
    ('blind', 'sg-blind', 'arn:blind', '[]'),
    ('gone', 'sg-gone', 'arn:gone', '[]');

insert into after.aws_vpc_security_group (group_name, group_id, arn, ip_permissions) values
    ('wider', 'sg-wider', 'arn:wider', '[{"IpProtocol": "6", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "203.0.0.0/16"}]}]'),
    -- From one address; all protocols have no ports.
    ('host', 'sg-host', 'arn:host', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "198.51.100.7/32"}, {"CidrIp": "198.51.100.0/24"}]}]'),
    ('six', 'sg-six', 'arn:six', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "Ipv6Ranges": [{"CidrIpv6": "2001:db8::/32"}]}]'),
    -- By seven bits.
    ('little', 'sg-little', 'arn:little', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "203.0.0.0/17"}]}]'),
    -- The whole internet is told of elsewhere.
    ('open', 'sg-open', 'arn:open', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- Both were there.
    ('same', 'sg-same', 'arn:same', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.1.0.0/16"}, {"CidrIp": "10.0.0.0/8"}]}]'),
    -- Another port.
    ('port', 'sg-port', 'arn:port',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.1.0.0/16"}]},
        {"IpProtocol": "tcp", "FromPort": 23, "ToPort": 23, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]'),
    -- A rule for more ports let the range in.
    ('covered', 'sg-covered', 'arn:covered', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]'),
    -- Wide, but around something else.
    ('elsewhere', 'sg-elsewhere', 'arn:elsewhere', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]'),
    -- The better direction.
    ('narrower', 'sg-narrower', 'arn:narrower', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.1.0.0/16"}]}]'),
    -- The rules were not told on one side.
    ('unread', 'sg-unread', 'arn:unread', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]'),
    ('blind', 'sg-blind', 'arn:blind', null),
    -- New: there is nothing that it could be wider than.
    ('new', 'sg-new', 'arn:new', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]');

insert into expected (resource, change, reason) values
    ('arn:wider', 'fired', 'Security group wider (sg-wider) now lets in TCP port 22 from 203.0.0.0/16 (before: from 203.0.113.0/24, 203.0.7.0/24).'),
    ('arn:host', 'fired', 'Security group host (sg-host) now lets in all traffic from 198.51.100.0/24 (before: from 198.51.100.7/32).'),
    ('arn:six', 'fired', null),
    ('arn:unread', 'incomparable', null),
    ('arn:blind', 'incomparable', null);
