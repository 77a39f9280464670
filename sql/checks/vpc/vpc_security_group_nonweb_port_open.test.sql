insert into aws_vpc_security_group (group_name, group_id, arn, ip_permissions, ip_permissions_egress) values
    -- A port that no other check knows.
    ('odd', 'sg-odd', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-odd',
        '[{"IpProtocol": "tcp", "FromPort": 12345, "ToPort": 12345, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- A range from one web port to the other holds others.
    ('range', 'sg-range', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-range',
        '[{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- Two rules: each is told.
    ('two', 'sg-two', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-two',
        '[{"IpProtocol": "udp", "FromPort": 53, "ToPort": 53, "IpRanges": [{"CidrIp": "0.0.0.0/0"}],
        "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]', '[]'),
    -- All protocols.
    ('all', 'sg-all', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-all',
        '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- Web ports, HTTP/3 among them.
    ('web', 'sg-web', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-web',
        '[{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "6", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "udp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- ICMP and ESP have no ports.
    ('icmp', 'sg-icmp', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-icmp',
        '[{"IpProtocol": "icmp", "FromPort": 8, "ToPort": -1, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "50", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- Nobody knows what is in a prefix list.
    ('list', 'sg-list', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-list',
        '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [],
        "PrefixListIds": [{"PrefixListId": "pl-1"}]}]', '[]'),
    -- The rules were not read.
    ('unread', 'sg-unread', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-unread', null, '[]');

insert into aws_ec2_network_interface (network_interface_id, groups, interface_type, requester_managed, description) values
    ('eni-1', '[{"GroupId": "sg-odd"}]', 'interface', false, '');

insert into expected (resource, status, reason) values
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-odd', 'alarm',
        'Security group odd (sg-odd) opens a port other than 80 and 443 to the internet: TCP port 12345 from 0.0.0.0/0.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-range', 'alarm',
        'Security group range (sg-range) opens a port other than 80 and 443 to the internet: TCP ports 80-443 from 0.0.0.0/0; no network interface carries the group.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-two', 'alarm',
        'Security group two (sg-two) opens a port other than 80 and 443 to the internet: UDP port 53 from 0.0.0.0/0, UDP port 53 from ::/0; no network interface carries the group.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-all', 'alarm',
        'Security group all (sg-all) opens a port other than 80 and 443 to the internet: all traffic from 0.0.0.0/0; no network interface carries the group.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-web', 'ok',
        'Security group web (sg-web) does not open a port other than 80 and 443 to the internet.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-icmp', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-list', 'unknown', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-unread', 'unknown', null);
