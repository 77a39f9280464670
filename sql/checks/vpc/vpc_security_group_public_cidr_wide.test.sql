insert into aws_vpc_security_group (group_name, group_id, arn, ip_permissions, ip_permissions_egress) values
    -- The internet in two halves.
    ('halves', 'sg-halves', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-halves',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/1"},
        {"CidrIp": "128.0.0.0/1"}]}]', '[]'),
    -- One bit wider than is allowed, in both families.
    ('wide', 'sg-wide', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-wide',
        '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "198.51.100.0/23"}],
        "Ipv6Ranges": [{"CidrIpv6": "2600:1f00::/31"}]}]', '[]'),
    -- Wider than the private block that it holds.
    ('seven', 'sg-seven', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-seven',
        '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "10.0.0.0/7"}]}]', '[]'),
    -- Just narrow enough.
    ('narrow', 'sg-narrow', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-narrow',
        '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "198.51.100.0/24"},
        {"CidrIp": "203.0.113.7/32"}], "Ipv6Ranges": [{"CidrIpv6": "2600:1f00::/32"}]}]', '[]'),
    -- The whole internet is the business of other checks.
    ('any', 'sg-any', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-any',
        '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}],
        "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]', '[]'),
    -- Private, shared, link-local and loopback space.
    ('private', 'sg-private', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-private',
        '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "10.0.0.0/8"}, {"CidrIp": "172.16.0.0/12"},
        {"CidrIp": "192.168.0.0/16"}, {"CidrIp": "100.64.0.0/10"}, {"CidrIp": "169.254.0.0/16"},
        {"CidrIp": "127.0.0.0/8"}], "Ipv6Ranges": [{"CidrIpv6": "fc00::/7"}, {"CidrIpv6": "fd00::/8"},
        {"CidrIpv6": "fe80::/10"}]}]', '[]'),
    -- Another group.
    ('group', 'sg-group', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-group',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [],
        "UserIdGroupPairs": [{"GroupId": "sg-wide"}]}]', '[]'),
    -- Nobody knows what is in a prefix list, AWS-managed ones included.
    ('list', 'sg-list', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-list',
        '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [],
        "PrefixListIds": [{"PrefixListId": "pl-1"}]}]', '[]'),
    -- A block that cannot be read.
    ('garbled', 'sg-garbled', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-garbled',
        '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "198.51.100.0/x"}]}]', '[]'),
    -- The rules were not read.
    ('unread', 'sg-unread', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-unread', null, '[]'),
    -- Prefix lists whose entries are known.
    ('listed', 'sg-listed', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-listed',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "PrefixListIds": [{"PrefixListId": "pl-wide"}]}]', '[]'),
    ('office', 'sg-office', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-office',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "PrefixListIds": [{"PrefixListId": "pl-office"}]}]', '[]');

insert into aws_ec2_managed_prefix_list (arn, id, address_family, entries) values
    ('arn:aws:ec2:us-east-1:111111111111:prefix-list/pl-wide', 'pl-wide', 'IPv4', '[{"Cidr": "192.0.2.0/24"}, {"Cidr": "128.0.0.0/1"}]'),
    ('arn:aws:ec2:us-east-1:111111111111:prefix-list/pl-office', 'pl-office', 'IPv4', '[{"Cidr": "192.0.2.0/24"}]');

insert into expected (resource, status, reason) values
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-halves', 'alarm',
        'Security group halves (sg-halves) trusts very wide public ranges: TCP port 22 from 0.0.0.0/1, TCP port 22 from 128.0.0.0/1.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-wide', 'alarm',
        'Security group wide (sg-wide) trusts very wide public ranges: TCP port 443 from 198.51.100.0/23, TCP port 443 from 2600:1f00::/31.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-seven', 'alarm',
        'Security group seven (sg-seven) trusts very wide public ranges: all traffic from 10.0.0.0/7.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-narrow', 'ok',
        'Security group narrow (sg-narrow) trusts no very wide public range.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-any', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-private', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-group', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-list', 'unknown',
        null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-listed', 'alarm', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-office', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-garbled', 'unknown', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-unread', 'unknown', null);
