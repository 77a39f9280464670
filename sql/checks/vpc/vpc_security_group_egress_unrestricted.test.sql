insert into aws_vpc_security_group (group_name, group_id, arn, ip_permissions, ip_permissions_egress) values
    -- As AWS makes a group, and in use.
    ('out', 'sg-out', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-out',
        '[]', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- The full range of TCP.
    ('tcp', 'sg-tcp', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-tcp',
        '[]', '[{"IpProtocol": "tcp", "FromPort": 0, "ToPort": 65535, "IpRanges": [],
        "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]'),
    -- Carried by nothing.
    ('idle', 'sg-idle', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-idle',
        '[]', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- One port; inbound rules do not count.
    ('https', 'sg-https', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-https',
        '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- All traffic to a private range.
    ('private', 'sg-private', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-private',
        '[]', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]'),
    -- Nobody knows what is in a prefix list.
    ('list', 'sg-list', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-list',
        '[]', '[{"IpProtocol": "-1", "IpRanges": [], "PrefixListIds": [{"PrefixListId": "pl-1"}]}]'),
    -- The rules were not read.
    ('unread', 'sg-unread', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-unread', '[]', null);

insert into aws_ec2_network_interface (network_interface_id, groups, interface_type, requester_managed, description) values
    ('eni-1', '[{"GroupId": "sg-out"}, {"GroupId": "sg-tcp"}, {"GroupId": "sg-https"}, {"GroupId": "sg-private"}, {"GroupId": "sg-list"}, {"GroupId": "sg-unread"}]', 'interface', false, '');

-- In another region the interfaces were not read: whether the group is in use is not known.
insert into aws_vpc_security_group (group_name, group_id, arn, region, ip_permissions_egress) values
    ('far', 'sg-far', 'arn:aws:ec2:us-west-2:111111111111:security-group/sg-far', 'us-west-2',
        '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]');
insert into unread (table_name, region) values ('aws_ec2_network_interface', 'us-west-2');
insert into expected (resource, status) values ('arn:aws:ec2:us-west-2:111111111111:security-group/sg-far', 'unknown');

insert into expected (resource, status, reason) values
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-out', 'alarm',
        'Security group out (sg-out) allows all outbound traffic: all traffic to 0.0.0.0/0.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-tcp', 'alarm',
        'Security group tcp (sg-tcp) allows all outbound traffic: TCP ports 0-65535 to ::/0.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-idle', 'ok',
        'Security group idle (sg-idle) allows all outbound traffic (all traffic to 0.0.0.0/0), but no network interface carries it.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-https', 'ok',
        'Security group https (sg-https) does not allow all outbound traffic.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-private', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-list', 'unknown', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-unread', 'unknown', null);
