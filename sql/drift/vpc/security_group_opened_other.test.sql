insert into before.aws_vpc_security_group (group_name, group_id, arn, ip_permissions) values
    ('opened', 'sg-opened', 'arn:opened', '[{"IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]'),
    ('grown', 'sg-grown', 'arn:grown', '[{"IpProtocol": "tcp", "FromPort": 8000, "ToPort": 8100, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('joined', 'sg-joined', 'arn:joined',
        '[{"IpProtocol": "tcp", "FromPort": 8000, "ToPort": 8049, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "tcp", "FromPort": 8050, "ToPort": 8100, "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]'),
    ('udp', 'sg-udp', 'arn:udp', '[{"IpProtocol": "tcp", "FromPort": 53, "ToPort": 53, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('all', 'sg-all', 'arn:all', '[{"IpProtocol": "tcp", "FromPort": 1, "ToPort": 65535, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('zero', 'sg-zero', 'arn:zero', '[{"IpProtocol": "tcp", "FromPort": 1, "ToPort": 65535, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('others', 'sg-others', 'arn:others', '[]'),
    ('closed', 'sg-closed', 'arn:closed', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('listed', 'sg-listed', 'arn:listed', '[]'),
    ('was listed', 'sg-was-listed', 'arn:was-listed', '[{"IpProtocol": "tcp", "FromPort": 25, "ToPort": 25, "PrefixListIds": [{"PrefixListId": "pl-1"}]}]'),
    ('unread', 'sg-unread', 'arn:unread', null),
    ('blind', 'sg-blind', 'arn:blind', '[]');

insert into after.aws_vpc_security_group (group_name, group_id, arn, ip_permissions) values
    -- From a private range to everybody.
    ('opened', 'sg-opened', 'arn:opened', '[{"IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- A range that was open got wider.
    ('grown', 'sg-grown', 'arn:grown', '[{"IpProtocol": "tcp", "FromPort": 8000, "ToPort": 8101, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- Two rules that became one, and a web port, which another rule tells of: no news.
    ('joined', 'sg-joined', 'arn:joined',
        '[{"IpProtocol": "6", "FromPort": 8000, "ToPort": 8100, "Ipv6Ranges": [{"CidrIpv6": "::/0"}]},
        {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- The same port of the other protocol.
    ('udp', 'sg-udp', 'arn:udp',
        '[{"IpProtocol": "udp", "FromPort": 53, "ToPort": 53, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "tcp", "FromPort": 53, "ToPort": 53, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- All TCP ports were open; now UDP's are, too.
    ('all', 'sg-all', 'arn:all', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- Port 0 is not in use.
    ('zero', 'sg-zero', 'arn:zero', '[{"IpProtocol": "tcp", "FromPort": 0, "ToPort": 65535, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- Ports of other rules, ICMP, and another group.
    ('others', 'sg-others', 'arn:others',
        '[{"IpProtocol": "tcp", "FromPort": 27017, "ToPort": 27018, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "udp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "icmp", "FromPort": 8, "ToPort": -1, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "UserIdGroupPairs": [{"GroupId": "sg-new"}]}]'),
    -- The better direction.
    ('closed', 'sg-closed', 'arn:closed', '[{"IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- The entries of the prefix list are not known, now or before.
    ('listed', 'sg-listed', 'arn:listed', '[{"IpProtocol": "tcp", "FromPort": 25, "ToPort": 25, "PrefixListIds": [{"PrefixListId": "pl-1"}]}]'),
    ('was listed', 'sg-was-listed', 'arn:was-listed', '[{"IpProtocol": "tcp", "FromPort": 25, "ToPort": 25, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- The rules were not told on one side.
    ('unread', 'sg-unread', 'arn:unread', '[{"IpProtocol": "tcp", "FromPort": 25, "ToPort": 25, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('blind', 'sg-blind', 'arn:blind', null),
    -- New, and open from the first; a range around the ports of other rules.
    ('new', 'sg-new', 'arn:new', '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 444, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]');

insert into expected (resource, change, reason) values
    ('arn:opened', 'fired', 'Security group opened (sg-opened) now lets in TCP port 8080 from 0.0.0.0/0.'),
    ('arn:grown', 'fired', 'Security group grown (sg-grown) now lets in TCP ports 8000-8101 from 0.0.0.0/0.'),
    ('arn:udp', 'fired', 'Security group udp (sg-udp) now lets in UDP port 53 from 0.0.0.0/0.'),
    ('arn:all', 'fired', 'Security group all (sg-all) now lets in all traffic from 0.0.0.0/0.'),
    ('arn:listed', 'incomparable', 'Not comparable: the entries of a prefix list were not collected: TCP port 25 from pl-1.'),
    ('arn:was-listed', 'incomparable', null),
    ('arn:unread', 'incomparable', null),
    ('arn:blind', 'incomparable', null),
    ('arn:new', 'fired', 'Security group new (sg-new) now lets in TCP ports 443-444 from 0.0.0.0/0.');
