insert into aws_vpc_subnet (subnet_id, arn, vpc_id) values
    ('subnet-public', 'subnet-public', 'vpc-1'), ('subnet-private', 'subnet-private', 'vpc-1');

insert into aws_vpc_route_table (route_table_id, arn, vpc_id, associations, routes) values
    ('rtb-1', 'rtb-1', 'vpc-1', '[{"SubnetId": "subnet-public"}]', '[{"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-2', 'rtb-2', 'vpc-1', '[{"Main": true}]', '[{"DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "nat-1", "State": "active"}]');

insert into aws_iam_role (name, arn, region, instance_profile_arns, attached_policy_arns, inline_policies) values
    ('admin', 'role-admin', 'global', '["profile-admin"]', '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]'),
    ('inline', 'role-inline', 'global', '["profile-inline"]', '[]',
        '[{"PolicyName": "all", "PolicyDocument": {"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}}]'),
    ('custom', 'role-custom', 'global', '["profile-custom"]', '["arn:aws:iam::111111111111:policy/everything"]', '[]'),
    ('worker', 'role-worker', 'global', '["profile-worker"]', '["arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"]', '[]'),
    -- Its policies were not read.
    ('dim', 'role-dim', 'global', '["profile-dim"]', null, null);

insert into aws_iam_policy (name, arn, region, is_aws_managed, policy) values
    ('everything', 'arn:aws:iam::111111111111:policy/everything', 'global', false,
        '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}');

insert into aws_ec2_instance (instance_id, arn, title, instance_state, iam_instance_profile_arn, network_interfaces, metadata_options) values
    ('i-admin', 'i-admin', 'web', 'running', 'profile-admin',
        '[{"SubnetId": "subnet-public", "Association": {"PublicIp": "203.0.113.7"}}]', '{"HttpEndpoint": "enabled", "HttpTokens": "optional"}'),
    ('i-inline', 'i-inline', 'i-inline', 'running', 'profile-inline',
        '[{"SubnetId": "subnet-public", "Association": {"PublicIp": "203.0.113.8"}}]', '{"HttpEndpoint": "enabled", "HttpTokens": "required"}'),
    ('i-custom', 'i-custom', 'i-custom', 'stopped', 'profile-custom',
        '[{"SubnetId": "subnet-public", "Association": {"PublicIp": "203.0.113.9"}}]', null),
    ('i-worker', 'i-worker', 'i-worker', 'running', 'profile-worker',
        '[{"SubnetId": "subnet-public", "Association": {"PublicIp": "203.0.113.10"}}]', null),
    ('i-none', 'i-none', 'i-none', 'running', null,
        '[{"SubnetId": "subnet-public", "Association": {"PublicIp": "203.0.113.11"}}]', null),
    ('i-inner', 'i-inner', 'i-inner', 'running', 'profile-admin', '[{"SubnetId": "subnet-public"}]', null),
    ('i-private', 'i-private', 'i-private', 'running', 'profile-admin',
        '[{"SubnetId": "subnet-private", "Association": {"PublicIp": "203.0.113.12"}}]', null),
    ('i-gone', 'i-gone', 'i-gone', 'terminated', 'profile-admin', '[]', null),
    -- Nobody knows whether the subnet is public; without a role that does not matter.
    ('i-lost', 'i-lost', 'i-lost', 'running', 'profile-admin',
        '[{"SubnetId": "subnet-unknown", "Association": {"PublicIp": "203.0.113.13"}}]', null),
    ('i-lost-none', 'i-lost-none', 'i-lost-none', 'running', null,
        '[{"SubnetId": "subnet-unknown", "Association": {"PublicIp": "203.0.113.14"}}]', null),
    -- What the role may do is not known, or which role it is.
    ('i-dim', 'i-dim', 'i-dim', 'running', 'profile-dim',
        '[{"SubnetId": "subnet-public", "Association": {"PublicIp": "203.0.113.15"}}]', null),
    ('i-profile', 'i-profile', 'i-profile', 'running', 'profile-unknown',
        '[{"SubnetId": "subnet-public", "Association": {"PublicIp": "203.0.113.16"}}]', null),
    ('i-unread', 'i-unread', 'i-unread', 'running', 'profile-admin', null, null);

insert into expected (resource, status, reason) values
    ('i-admin', 'alarm', 'Instance web (i-admin) faces the internet at 203.0.113.7 with role admin, which may do everything by AdministratorAccess, and answers IMDSv1 requests.'),
    ('i-inline', 'alarm', 'Instance i-inline faces the internet at 203.0.113.8 with role inline, which may do everything by all.'),
    ('i-custom', 'alarm', null),
    ('i-worker', 'ok', 'Instance i-worker has no administrator role.'),
    ('i-none', 'ok', 'Instance i-none has no role.'),
    ('i-inner', 'ok', 'Instance i-inner does not face the internet.'),
    ('i-private', 'ok', null),
    ('i-gone', 'skip', null),
    ('i-lost', 'unknown', null),
    ('i-lost-none', 'ok', null),
    ('i-dim', 'unknown', null),
    ('i-profile', 'unknown', null),
    ('i-unread', 'unknown', null);
