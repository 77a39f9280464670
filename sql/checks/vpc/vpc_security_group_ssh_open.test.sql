insert into aws_vpc_security_group (group_name, group_id, arn, ip_permissions, ip_permissions_egress) values
    -- The port itself, from anywhere.
    ('open', 'sg-open', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-open',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- Only over IPv6, in another spelling, and carried by nothing.
    ('six', 'sg-six', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-six',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [],
        "Ipv6Ranges": [{"CidrIpv6": "0:0:0:0:0:0:0:0/0"}]}]', '[]'),
    -- A range that holds the last of the ports; the protocol is a number.
    ('range', 'sg-range', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-range',
        '[{"IpProtocol": "6", "FromPort": 22, "ToPort": 23, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- All protocols: there are no ports.
    ('all', 'sg-all', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-all',
        '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "10.0.0.0/8"}, {"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- A prefix list cannot be judged, but the open rule can.
    ('both', 'sg-both', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-both',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}],
        "PrefixListIds": [{"PrefixListId": "pl-1"}]}]', '[]'),
    -- Two halves of the internet are the business of another check.
    ('halves', 'sg-halves', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-halves',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/1"},
        {"CidrIp": "128.0.0.0/1"}]}]', '[]'),
    -- A known source, and another group.
    ('closed', 'sg-closed', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-closed',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.0.0.0/8"}],
        "UserIdGroupPairs": [{"GroupId": "sg-open"}]}]', '[]'),
    -- Another port, and another port of a prefix list.
    ('other', 'sg-other', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-other',
        '[{"IpProtocol": "tcp", "FromPort": 64999, "ToPort": 64999, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "tcp", "FromPort": 64999, "ToPort": 64999, "IpRanges": [],
        "PrefixListIds": [{"PrefixListId": "pl-1"}]}]', '[]'),
    -- UDP is not TCP.
    ('udp', 'sg-udp', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-udp',
        '[{"IpProtocol": "udp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- The numbers of an ICMP rule are types, not ports.
    ('icmp', 'sg-icmp', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-icmp',
        '[{"IpProtocol": "icmp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- No rules; outbound ones do not count.
    ('none', 'sg-none', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-none',
        '[]', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- Nobody knows what is in a prefix list.
    ('list', 'sg-list', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-list',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [],
        "PrefixListIds": [{"PrefixListId": "pl-1"}]}]', '[]'),
    -- Prefix lists whose entries are known: one holds everything, one an office, one nothing; of the last the entries were not read.
    ('wide', 'sg-wide', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-wide',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "PrefixListIds": [{"PrefixListId": "pl-wide"}]}]', '[]'),
    ('office', 'sg-office', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-office',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "PrefixListIds": [{"PrefixListId": "pl-office"},
        {"PrefixListId": "pl-empty"}]}]', '[]'),
    ('shut', 'sg-shut', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-shut',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "PrefixListIds": [{"PrefixListId": "pl-shut"}]}]', '[]'),
    -- A rule without its protocol.
    ('garbled', 'sg-garbled', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-garbled',
        '[{"FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- The rules were not read.
    ('unread', 'sg-unread', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-unread', null, '[]');

insert into aws_ec2_managed_prefix_list (arn, id, address_family, entries) values
    ('arn:aws:ec2:us-east-1:111111111111:prefix-list/pl-wide', 'pl-wide', 'IPv4', '[{"Cidr": "10.0.0.0/8"}, {"Cidr": "0.0.0.0/0"}]'),
    ('arn:aws:ec2:us-east-1:111111111111:prefix-list/pl-office', 'pl-office', 'IPv4', '[{"Cidr": "192.0.2.0/24"}]'),
    ('arn:aws:ec2:us-east-1:111111111111:prefix-list/pl-empty', 'pl-empty', 'IPv4', '[]'),
    ('arn:aws:ec2:us-east-1:111111111111:prefix-list/pl-shut', 'pl-shut', 'IPv4', null);

insert into aws_ec2_network_interface (network_interface_id, groups, interface_type, requester_managed, description) values
    ('eni-1', '[{"GroupId": "sg-open"}, {"GroupId": "sg-closed"}]', 'interface', false, '');

insert into expected (resource, status, reason) values
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-open', 'alarm',
        'Security group open (sg-open) opens SSH to the internet: TCP port 22 from 0.0.0.0/0.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-six', 'alarm',
        'Security group six (sg-six) opens SSH to the internet: TCP port 22 from 0:0:0:0:0:0:0:0/0; no network interface carries the group.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-range', 'alarm',
        'Security group range (sg-range) opens SSH to the internet: TCP ports 22-23 from 0.0.0.0/0; no network interface carries the group.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-all', 'alarm',
        'Security group all (sg-all) opens SSH to the internet: all traffic from 0.0.0.0/0; no network interface carries the group.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-both', 'alarm',
        'Security group both (sg-both) opens SSH to the internet: TCP port 22 from 0.0.0.0/0; no network interface carries the group.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-halves', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-closed', 'ok',
        'Security group closed (sg-closed) does not open SSH to the internet.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-other', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-udp', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-icmp', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-none', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-list', 'unknown',
        null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-wide', 'alarm',
        'Security group wide (sg-wide) opens SSH to the internet: TCP port 22 from pl-wide; no network interface carries the group.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-office', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-shut', 'unknown', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-garbled', 'unknown', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-unread', 'unknown', null);
