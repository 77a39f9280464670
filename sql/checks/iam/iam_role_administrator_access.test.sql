insert into aws_iam_role (name, arn, region, assume_role_policy, inline_policies, attached_policy_arns) values
    ('app', 'arn:aws:iam::111111111111:role/app', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com"}}]}', '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('plain', 'arn:aws:iam::111111111111:role/plain', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com"}}]}', '[]', '["arn:aws:iam::aws:policy/ReadOnlyAccess"]'),
    ('OrganizationAccountAccessRole', 'arn:aws:iam::111111111111:role/OrganizationAccountAccessRole', 'global', null, '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('AWSReservedSSO_AdministratorAccess_0123456789abcdef', 'arn:aws:iam::111111111111:role/AWSReservedSSO_AdministratorAccess_0123456789abcdef', 'global', null, '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    -- The underscore is no wildcard.
    ('AWSReservedSSOxAdministratorAccess_1', 'arn:aws:iam::111111111111:role/AWSReservedSSOxAdministratorAccess_1', 'global', null, '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('china', 'arn:aws:iam::111111111111:role/china', 'global', null, '[]', '["arn:aws-cn:iam::aws:policy/AdministratorAccess"]'),
    -- A look-alike of the account's own.
    ('alike', 'arn:aws:iam::111111111111:role/alike', 'global', null, '[]', '["arn:aws:iam::111111111111:policy/AdministratorAccess"]'),
    ('aws-service-role/support.amazonaws.com/AWSServiceRoleForSupport', 'arn:aws:iam::111111111111:role/aws-service-role/support.amazonaws.com/AWSServiceRoleForSupport', 'global', null, '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('unread', 'arn:aws:iam::111111111111:role/unread', 'global', null, '[]', null);

update aws_iam_role set has_permissions_boundary = true where name = 'china';

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:role/app', 'alarm', 'Role app has AdministratorAccess and trusts a service.'),
    ('arn:aws:iam::111111111111:role/plain', 'ok', 'Role plain does not have AdministratorAccess.'),
    ('arn:aws:iam::111111111111:role/OrganizationAccountAccessRole', 'ok', 'Role OrganizationAccountAccessRole has AdministratorAccess, as is expected of it.'),
    ('arn:aws:iam::111111111111:role/AWSReservedSSO_AdministratorAccess_0123456789abcdef', 'ok', null),
    ('arn:aws:iam::111111111111:role/AWSReservedSSOxAdministratorAccess_1', 'alarm', null),
    ('arn:aws:iam::111111111111:role/china', 'alarm', 'Role china has AdministratorAccess, within a permissions boundary.'),
    ('arn:aws:iam::111111111111:role/alike', 'ok', null),
    ('arn:aws:iam::111111111111:role/aws-service-role/support.amazonaws.com/AWSServiceRoleForSupport', 'skip', null),
    ('arn:aws:iam::111111111111:role/unread', 'unknown', null);
