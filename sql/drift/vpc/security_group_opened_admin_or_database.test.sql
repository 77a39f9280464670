insert into before.aws_vpc_security_group (group_name, group_id, arn, ip_permissions) values
    ('opened', 'sg-opened', 'arn:opened', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]'),
    ('same', 'sg-same', 'arn:same', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('wider', 'sg-wider', 'arn:wider', '[{"IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432, "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]'),
    ('closed', 'sg-closed', 'arn:closed', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('listed', 'sg-listed', 'arn:listed', '[]'),
    ('unread', 'sg-unread', 'arn:unread', null),
    ('elsewhere', 'sg-elsewhere', 'arn:elsewhere', '[]');

insert into after.aws_vpc_security_group (group_name, group_id, arn, ip_permissions) values
    -- From a private range to everybody.
    ('opened', 'sg-opened', 'arn:opened', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- Was open, and is: no news. That the rule has another form is none either.
    ('same', 'sg-same', 'arn:same', '[{"IpProtocol": "6", "FromPort": 20, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- One port was open already, another is new.
    ('wider', 'sg-wider', 'arn:wider', '[{"IpProtocol": "-1", "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]'),
    -- The better direction.
    ('closed', 'sg-closed', 'arn:closed', '[]'),
    -- The entries of the prefix list are not known.
    ('listed', 'sg-listed', 'arn:listed', '[{"IpProtocol": "tcp", "FromPort": 3306, "ToPort": 3306, "PrefixListIds": [{"PrefixListId": "pl-1"}]}]'),
    -- The rules were not told on the earlier side.
    ('unread', 'sg-unread', 'arn:unread', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- New, and open from the first.
    ('new', 'sg-new', 'arn:new', '[{"IpProtocol": "tcp", "FromPort": 6379, "ToPort": 6379, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    -- New, and in order: UDP, a web port, and another group.
    ('orderly', 'sg-orderly', 'arn:orderly',
        '[{"IpProtocol": "udp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432, "UserIdGroupPairs": [{"GroupId": "sg-new"}]}]');

-- A region that the earlier snapshot did not read: what is open there may have been so for years.
insert into after.aws_vpc_security_group (group_name, group_id, arn, region, ip_permissions) values
    ('far', 'sg-far', 'arn:far', 'eu-west-1', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]');

insert into unread (side, table_name, account_id, region) values
    ('before', 'aws_vpc_security_group', '111111111111', 'eu-west-1');

insert into expected (resource, change, reason) values
    ('arn:opened', 'fired', 'Security group opened (sg-opened) now lets in TCP port 22 from 0.0.0.0/0.'),
    ('arn:wider', 'fired', 'Security group wider (sg-wider) now lets in all traffic from ::/0.'),
    ('arn:listed', 'incomparable', 'Not comparable: the entries of a prefix list were not collected: TCP port 3306 from pl-1.'),
    ('arn:unread', 'incomparable', null),
    ('arn:new', 'fired', 'Security group new (sg-new) now lets in TCP port 6379 from 0.0.0.0/0.'),
    ('arn:far', 'incomparable', 'Not comparable: aws_vpc_security_group was not read in the earlier snapshot.');
