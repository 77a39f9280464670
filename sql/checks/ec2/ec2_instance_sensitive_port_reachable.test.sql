-- Subnets: `open` leads to the internet in both families, `four` over IPv4 alone, `closed` has an ACL that denies SSH and lets the
-- rest in, `private` leads to a NAT gateway, `dim` has an ACL that was not read.
insert into aws_vpc_subnet (subnet_id, arn, vpc_id) values
    ('subnet-open', 'subnet-open', 'vpc-1'), ('subnet-four', 'subnet-four', 'vpc-1'), ('subnet-closed', 'subnet-closed', 'vpc-1'),
    ('subnet-private', 'subnet-private', 'vpc-1'), ('subnet-dim', 'subnet-dim', 'vpc-1');

insert into aws_vpc_route_table (route_table_id, arn, vpc_id, associations, routes) values
    ('rtb-open', 'rtb-open', 'vpc-1',
        '[{"SubnetId": "subnet-open"}, {"SubnetId": "subnet-closed"}, {"SubnetId": "subnet-dim"}]',
        '[{"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1", "State": "active"},
          {"DestinationIpv6CidrBlock": "::/0", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-four', 'rtb-four', 'vpc-1', '[{"SubnetId": "subnet-four"}]',
        '[{"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-main', 'rtb-main', 'vpc-1', '[{"Main": true}]',
        '[{"DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "nat-1", "State": "active"}]');

insert into aws_vpc_network_acl (network_acl_id, arn, vpc_id, associations, entries) values
    ('acl-open', 'acl-open', 'vpc-1',
        '[{"SubnetId": "subnet-open"}, {"SubnetId": "subnet-four"}, {"SubnetId": "subnet-private"}]',
        '[{"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"},
          {"RuleNumber": 101, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "Ipv6CidrBlock": "::/0"},
          {"RuleNumber": 32767, "Protocol": "-1", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0"}]'),
    ('acl-closed', 'acl-closed', 'vpc-1', '[{"SubnetId": "subnet-closed"}]',
        '[{"RuleNumber": 90, "Protocol": "6", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 22, "To": 22}},
          {"RuleNumber": 95, "Protocol": "6", "RuleAction": "allow", "Egress": false, "CidrBlock": "192.0.2.0/24", "PortRange": {"From": 22, "To": 22}},
          {"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"},
          {"RuleNumber": 32767, "Protocol": "-1", "RuleAction": "deny", "Egress": false, "CidrBlock": "0.0.0.0/0"}]'),
    ('acl-dim', 'acl-dim', 'vpc-1', '[{"SubnetId": "subnet-dim"}]', null);

-- One region blocks the internet but for one VPC; the settings of another were not read.
insert into aws_vpc_block_public_access_options (arn, region, internet_gateway_block_mode, exclusions) values
    ('one', 'us-east-1', 'off', '[]'),
    ('two', 'us-east-2', 'block-ingress',
        '[{"ResourceArn": "arn:aws:ec2:us-east-2:111111111111:vpc/vpc-spared", "InternetGatewayExclusionMode": "allow-bidirectional", "State": "create-complete"},
          {"ResourceArn": "arn:aws:ec2:us-east-2:111111111111:subnet/subnet-out", "InternetGatewayExclusionMode": "allow-egress", "State": "create-complete"}]');

insert into aws_vpc_subnet (subnet_id, arn, vpc_id, region) values
    ('subnet-spared', 'subnet-spared', 'vpc-spared', 'us-east-2'), ('subnet-out', 'subnet-out', 'vpc-2', 'us-east-2'),
    ('subnet-far', 'subnet-far', 'vpc-3', 'us-west-1');

insert into aws_vpc_route_table (route_table_id, arn, vpc_id, region, associations, routes) values
    ('rtb-2', 'rtb-2', 'vpc-2', 'us-east-2', '[{"SubnetId": "subnet-spared"}, {"SubnetId": "subnet-out"}]',
        '[{"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-2", "State": "active"}]'),
    ('rtb-3', 'rtb-3', 'vpc-3', 'us-west-1', '[{"SubnetId": "subnet-far"}]',
        '[{"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-3", "State": "active"}]');

insert into aws_vpc_network_acl (network_acl_id, arn, region, associations, entries) values
    ('acl-2', 'acl-2', 'us-east-2', '[{"SubnetId": "subnet-spared"}, {"SubnetId": "subnet-out"}]',
        '[{"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"}]'),
    ('acl-3', 'acl-3', 'us-west-1', '[{"SubnetId": "subnet-far"}]',
        '[{"RuleNumber": 100, "Protocol": "-1", "RuleAction": "allow", "Egress": false, "CidrBlock": "0.0.0.0/0"}]');

insert into aws_vpc_security_group (group_id, arn, region, ip_permissions) values
    ('sg-ssh', 'sg-ssh', 'us-east-1', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('sg-ssh-2', 'sg-ssh-2', 'us-east-2', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('sg-ssh-3', 'sg-ssh-3', 'us-west-1', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('sg-six', 'sg-six', 'us-east-1', '[{"IpProtocol": "-1", "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]'),
    ('sg-all', 'sg-all', 'us-east-1', '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]'),
    ('sg-web', 'sg-web', 'us-east-1', '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]},
        {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "198.51.100.0/24"}]}]'),
    ('sg-list', 'sg-list', 'us-east-1', '[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "PrefixListIds": [{"PrefixListId": "pl-1"}]}]'),
    -- Its rules were not read.
    ('sg-dim', 'sg-dim', 'us-east-1', null);

insert into aws_ec2_instance (instance_id, arn, title, region, instance_state, network_interfaces) values
    ('i-open', 'i-open', 'bastion', 'us-east-1', 'running',
        '[{"NetworkInterfaceId": "eni-1", "SubnetId": "subnet-open", "Association": {"PublicIp": "203.0.113.7"}, "Groups": [{"GroupId": "sg-web"}, {"GroupId": "sg-ssh"}]}]'),
    -- Only its second interface is open, by IPv6.
    ('i-six', 'i-six', 'i-six', 'us-east-1', 'running',
        '[{"NetworkInterfaceId": "eni-2", "SubnetId": "subnet-private", "Groups": [{"GroupId": "sg-ssh"}]},
          {"NetworkInterfaceId": "eni-3", "SubnetId": "subnet-open", "Ipv6Addresses": [{"Ipv6Address": "2600:1f18::7"}], "Groups": [{"GroupId": "sg-six"}]}]'),
    -- Its subnet leads to the internet over IPv4 alone, and its address and rule are of IPv6.
    ('i-mixed', 'i-mixed', 'i-mixed', 'us-east-1', 'running',
        '[{"SubnetId": "subnet-four", "Ipv6Addresses": [{"Ipv6Address": "2600:1f18::8"}], "Groups": [{"GroupId": "sg-six"}]}]'),
    -- The rule is of IPv6, the address of IPv4.
    ('i-family', 'i-family', 'i-family', 'us-east-1', 'running',
        '[{"SubnetId": "subnet-open", "Association": {"PublicIp": "203.0.113.8"}, "Groups": [{"GroupId": "sg-six"}]}]'),
    ('i-web', 'i-web', 'i-web', 'us-east-1', 'running',
        '[{"SubnetId": "subnet-open", "Association": {"PublicIp": "203.0.113.9"}, "Groups": [{"GroupId": "sg-web"}]}]'),
    ('i-private', 'i-private', 'i-private', 'us-east-1', 'running',
        '[{"SubnetId": "subnet-open", "Groups": [{"GroupId": "sg-ssh"}]}]'),
    -- An address without a way to the internet.
    ('i-nat', 'i-nat', 'i-nat', 'us-east-1', 'running',
        '[{"SubnetId": "subnet-private", "Association": {"PublicIp": "203.0.113.10"}, "Groups": [{"GroupId": "sg-ssh"}]}]'),
    -- The ACL denies SSH, but its group lets everything else in.
    ('i-denied', 'i-denied', 'i-denied', 'us-east-1', 'running',
        '[{"SubnetId": "subnet-closed", "Association": {"PublicIp": "203.0.113.11"}, "Groups": [{"GroupId": "sg-ssh"}]}]'),
    ('i-rest', 'i-rest', 'i-rest', 'us-east-1', 'running',
        '[{"SubnetId": "subnet-closed", "Association": {"PublicIp": "203.0.113.12"}, "Groups": [{"GroupId": "sg-all"}]}]'),
    -- The address is of a second private address.
    ('i-second', 'i-second', 'i-second', 'us-east-1', 'running',
        '[{"SubnetId": "subnet-open", "PrivateIpAddresses": [{"PrivateIpAddress": "10.0.0.5"}, {"PrivateIpAddress": "10.0.0.6", "Association": {"PublicIp": "203.0.113.13"}}], "Groups": [{"GroupId": "sg-ssh"}]}]'),
    ('i-spared', 'i-spared', 'i-spared', 'us-east-2', 'running',
        '[{"SubnetId": "subnet-spared", "Association": {"PublicIp": "203.0.113.14"}, "Groups": [{"GroupId": "sg-ssh-2"}]}]'),
    ('i-blocked', 'i-blocked', 'i-blocked', 'us-east-2', 'running',
        '[{"SubnetId": "subnet-out", "Association": {"PublicIp": "203.0.113.15"}, "Groups": [{"GroupId": "sg-ssh-2"}]}]'),
    ('i-stopped', 'i-stopped', 'i-stopped', 'us-east-1', 'stopped',
        '[{"SubnetId": "subnet-open", "Association": {"PublicIp": "203.0.113.16"}, "Groups": [{"GroupId": "sg-ssh"}]}]'),
    ('i-gone', 'i-gone', 'i-gone', 'us-east-1', 'terminated', '[]'),
    -- What decides was not read: block public access, the ACL, the group's rules, the group, the entries of a prefix list, the interfaces.
    ('i-far', 'i-far', 'i-far', 'us-west-1', 'running',
        '[{"SubnetId": "subnet-far", "Association": {"PublicIp": "203.0.113.17"}, "Groups": [{"GroupId": "sg-ssh-3"}]}]'),
    ('i-dim', 'i-dim', 'i-dim', 'us-east-1', 'running',
        '[{"SubnetId": "subnet-dim", "Association": {"PublicIp": "203.0.113.18"}, "Groups": [{"GroupId": "sg-ssh"}]}]'),
    ('i-rules', 'i-rules', 'i-rules', 'us-east-1', 'running',
        '[{"SubnetId": "subnet-open", "Association": {"PublicIp": "203.0.113.19"}, "Groups": [{"GroupId": "sg-dim"}]}]'),
    ('i-group', 'i-group', 'i-group', 'us-east-1', 'running',
        '[{"SubnetId": "subnet-open", "Association": {"PublicIp": "203.0.113.20"}, "Groups": [{"GroupId": "sg-theirs"}]}]'),
    ('i-list', 'i-list', 'i-list', 'us-east-1', 'running',
        '[{"SubnetId": "subnet-open", "Association": {"PublicIp": "203.0.113.21"}, "Groups": [{"GroupId": "sg-list"}]}]'),
    ('i-unread', 'i-unread', 'i-unread', 'us-east-1', 'running', null),
    -- A way that is open for certain is not made doubtful by another group that was not read.
    ('i-both', 'i-both', 'i-both', 'us-east-1', 'running',
        '[{"SubnetId": "subnet-open", "Association": {"PublicIp": "203.0.113.22"}, "Groups": [{"GroupId": "sg-dim"}, {"GroupId": "sg-ssh"}]}]');

insert into expected (resource, status, reason) values
    ('i-open', 'alarm', 'Instance bastion (i-open) can be reached from the internet at 203.0.113.7 on TCP port 22: sg-ssh lets in TCP port 22 from 0.0.0.0/0.'),
    ('i-six', 'alarm', null),
    ('i-mixed', 'ok', null),
    ('i-family', 'ok', null),
    ('i-web', 'ok', 'Instance i-web cannot be reached from the internet on an administrative or database port.'),
    ('i-private', 'ok', null),
    ('i-nat', 'ok', null),
    ('i-denied', 'ok', null),
    ('i-rest', 'alarm', null),
    ('i-second', 'alarm', null),
    ('i-spared', 'alarm', null),
    ('i-blocked', 'ok', null),
    ('i-stopped', 'ok', 'Instance i-stopped is stopped.'),
    ('i-gone', 'skip', null),
    ('i-far', 'unknown', null),
    ('i-dim', 'unknown', null),
    ('i-rules', 'unknown', null),
    ('i-group', 'unknown', null),
    ('i-list', 'unknown', null),
    ('i-unread', 'unknown', null),
    ('i-both', 'alarm', null);
