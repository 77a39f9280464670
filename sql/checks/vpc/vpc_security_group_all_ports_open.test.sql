insert into aws_vpc_security_group (group_name, group_id, arn, ip_permissions, ip_permissions_egress) values
    -- All protocols.
    ('all', 'sg-all', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-all',
        '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- The full range of TCP, over IPv6.
    ('tcp', 'sg-tcp', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-tcp',
        '[{"IpProtocol": "tcp", "FromPort": 0, "ToPort": 65535, "IpRanges": [],
        "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]', '[]'),
    -- Port 0 is not in use, so this is the full range of UDP as well.
    ('udp', 'sg-udp', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-udp',
        '[{"IpProtocol": "17", "FromPort": 1, "ToPort": 65535, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- Nearly all ports are not all; the check of other ports than 80 and 443 reports them.
    ('most', 'sg-most', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-most',
        '[{"IpProtocol": "tcp", "FromPort": 2, "ToPort": 65535, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- All ICMP types are no ports.
    ('icmp', 'sg-icmp', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-icmp',
        '[{"IpProtocol": "icmp", "FromPort": -1, "ToPort": -1, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- All traffic, but only from the group itself.
    ('self', 'sg-self', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-self',
        '[{"IpProtocol": "-1", "IpRanges": [], "UserIdGroupPairs": [{"GroupId": "sg-self"}]}]', '[]'),
    -- Nobody knows what is in a prefix list.
    ('list', 'sg-list', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-list',
        '[{"IpProtocol": "-1", "IpRanges": [], "PrefixListIds": [{"PrefixListId": "pl-1"}]}]', '[]'),
    -- A rule without its ports.
    ('garbled', 'sg-garbled', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-garbled',
        '[{"IpProtocol": "tcp", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- The rules were not read.
    ('unread', 'sg-unread', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-unread', null, '[]');

insert into aws_ec2_network_interface (network_interface_id, groups, interface_type, requester_managed, description) values
    ('eni-1', '[{"GroupId": "sg-all"}]', 'interface', false, '');

insert into expected (resource, status, reason) values
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-all', 'alarm',
        'Security group all (sg-all) opens all ports to the internet: all traffic from 0.0.0.0/0.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-tcp', 'alarm',
        'Security group tcp (sg-tcp) opens all ports to the internet: TCP ports 0-65535 from ::/0; no network interface carries the group.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-udp', 'alarm',
        'Security group udp (sg-udp) opens all ports to the internet: UDP ports 1-65535 from 0.0.0.0/0; no network interface carries the group.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-most', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-icmp', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-self', 'ok',
        'Security group self (sg-self) does not open all ports to the internet.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-list', 'unknown', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-garbled', 'unknown', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-unread', 'unknown', null);
