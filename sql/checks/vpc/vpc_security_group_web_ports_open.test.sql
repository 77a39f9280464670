insert into aws_vpc_security_group (group_name, group_id, arn, ip_permissions, ip_permissions_egress) values
    -- An instance serves the site itself.
    ('instance', 'sg-instance', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-instance',
        '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- A load balancer and an instance share the group.
    ('mixed', 'sg-mixed', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-mixed',
        '[{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [],
        "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]', '[]'),
    -- Carried by nothing.
    ('idle', 'sg-idle', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-idle',
        '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- Only load balancers carry the group.
    ('lb', 'sg-lb', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-lb',
        '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- A description proves nothing where the account itself made the interface.
    ('fake', 'sg-fake', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-fake',
        '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- A range that holds more than web ports is the business of another check.
    ('range', 'sg-range', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-range',
        '[{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- Closed.
    ('closed', 'sg-closed', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-closed',
        '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]', '[]'),
    -- Nobody knows what is in a prefix list.
    ('list', 'sg-list', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-list',
        '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [],
        "PrefixListIds": [{"PrefixListId": "pl-1"}]}]', '[]'),
    -- The rules were not read.
    ('unread', 'sg-unread', 'arn:aws:ec2:us-east-1:111111111111:security-group/sg-unread', null, '[]');

insert into aws_ec2_network_interface (network_interface_id, groups, interface_type, requester_managed, description) values
    ('eni-1', '[{"GroupId": "sg-instance"}, {"GroupId": "sg-mixed"}]', 'interface', false, ''),
    ('eni-2', '[{"GroupId": "sg-lb"}, {"GroupId": "sg-mixed"}]', 'interface', true, 'ELB app/shop/0123456789abcdef'),
    ('eni-3', '[{"GroupId": "sg-lb"}]', 'network_load_balancer', true, 'ELB net/shop/0123456789abcdef'),
    ('eni-4', '[{"GroupId": "sg-fake"}]', 'interface', false, 'ELB app/shop/0123456789abcdef');

-- In another region the interfaces were not read: whether only front ends carry the group is not known.
insert into aws_vpc_security_group (group_name, group_id, arn, region, ip_permissions) values
    ('far', 'sg-far', 'arn:aws:ec2:us-west-2:111111111111:security-group/sg-far', 'us-west-2',
        '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]');
insert into unread (table_name, region) values ('aws_ec2_network_interface', 'us-west-2');
insert into expected (resource, status) values ('arn:aws:ec2:us-west-2:111111111111:security-group/sg-far', 'unknown');

insert into expected (resource, status, reason) values
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-instance', 'alarm',
        'Security group instance (sg-instance) opens web ports to the internet: TCP port 443 from 0.0.0.0/0.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-mixed', 'alarm',
        'Security group mixed (sg-mixed) opens web ports to the internet: TCP port 80 from ::/0.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-idle', 'alarm',
        'Security group idle (sg-idle) opens web ports to the internet: TCP port 443 from 0.0.0.0/0; no network interface carries the group.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-lb', 'ok',
        'Security group lb (sg-lb) opens web ports to the internet (TCP port 443 from 0.0.0.0/0), and only load balancers or other front ends of AWS carry it.'),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-fake', 'alarm', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-range', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-closed', 'ok', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-list', 'unknown', null),
    ('arn:aws:ec2:us-east-1:111111111111:security-group/sg-unread', 'unknown', null);
