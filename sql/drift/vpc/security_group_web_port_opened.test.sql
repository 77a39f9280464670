insert into before.aws_vpc_security_group (group_name, group_id, arn, ip_permissions) values
    ('opened', 'sg-opened', 'arn:opened', '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]'),
    ('second', 'sg-second', 'arn:second', '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('narrowed', 'sg-narrowed', 'arn:narrowed', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('six', 'sg-six', 'arn:six', '[{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('wide', 'sg-wide', 'arn:wide', '[]'),
    ('closed', 'sg-closed', 'arn:closed', '[{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('listed', 'sg-listed', 'arn:listed', '[]'),
    ('unread', 'sg-unread', 'arn:unread', null);

insert into after.aws_vpc_security_group (group_name, group_id, arn, ip_permissions) values
    ('opened', 'sg-opened', 'arn:opened', '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- One of two was open; QUIC, too.
    ('second', 'sg-second', 'arn:second',
        '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "udp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- All was open.
    ('narrowed', 'sg-narrowed', 'arn:narrowed', '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- Was open to the internet over IPv4 already.
    ('six', 'sg-six', 'arn:six', '[{"IpProtocol": "6", "FromPort": 80, "ToPort": 80, "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]'),
    -- Wider rules are told of elsewhere, and a private source is none of the internet.
    ('wide', 'sg-wide', 'arn:wide',
        '[{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 81, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "192.168.0.0/16"}]}]'),
    -- The better direction.
    ('closed', 'sg-closed', 'arn:closed', '[]'),
    -- The entries of the prefix list are not known.
    ('listed', 'sg-listed', 'arn:listed', '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "PrefixListIds": [{"PrefixListId": "pl-1"}]}]'),
    -- The rules were not told on the earlier side.
    ('unread', 'sg-unread', 'arn:unread', '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- New, and open from the first.
    ('new', 'sg-new', 'arn:new', '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]');

insert into expected (resource, change, reason) values
    ('arn:opened', 'fired', 'Security group opened (sg-opened) now lets in TCP port 443 from 0.0.0.0/0.'),
    ('arn:second', 'fired', 'Security group second (sg-second) now lets in TCP port 80 from 0.0.0.0/0, UDP port 443 from 0.0.0.0/0.'),
    ('arn:listed', 'incomparable', 'Not comparable: the entries of a prefix list were not collected: TCP port 443 from pl-1.'),
    ('arn:unread', 'incomparable', null),
    ('arn:new', 'fired', 'Security group new (sg-new) now lets in TCP port 443 from ::/0.');
