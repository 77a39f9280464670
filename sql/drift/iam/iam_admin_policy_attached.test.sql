insert into before.aws_iam_user (name, arn, region, attached_policy_arns) values
    ('given', 'user/given', 'global', '[]'), ('person', 'user/person', 'global', '["arn:aws:iam::aws:policy/ReadOnlyAccess"]'),
    ('same', 'user/same', 'global', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('second', 'user/second', 'global', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('reader', 'user/reader', 'global', '[]'), ('less', 'user/less', 'global', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('hazy', 'user/hazy', 'global', '[]'), ('unread', 'user/unread', 'global', null), ('blind', 'user/blind', 'global', '[]'),
    ('calm', 'user/calm', 'global', null);

insert into after.aws_iam_user (name, arn, region, has_login_profile, attached_policy_arns) values
    ('given', 'user/given', 'global', null, '["arn:aws-us-gov:iam::aws:policy/AdministratorAccess"]'),
    ('person', 'user/person', 'global', true, '["arn:aws:iam::111111111111:policy/all"]'),
    -- As before; a second policy of the kind; a look-alike and one that reads; the better direction.
    ('same', 'user/same', 'global', true, '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('second', 'user/second', 'global', false, '["arn:aws:iam::aws:policy/AdministratorAccess", "arn:aws:iam::111111111111:policy/all"]'),
    ('reader', 'user/reader', 'global', true, '["arn:aws:iam::111111111111:policy/AdministratorAccess", "arn:aws:iam::aws:policy/ReadOnlyAccess"]'),
    ('less', 'user/less', 'global', true, '[]'),
    -- A policy whose document was not read; what is attached was not told on one side, and does not matter.
    ('hazy', 'user/hazy', 'global', true, '["arn:aws:iam::111111111111:policy/hazy"]'),
    ('unread', 'user/unread', 'global', true, '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('blind', 'user/blind', 'global', true, null),
    ('calm', 'user/calm', 'global', true, '["arn:aws:iam::aws:policy/ReadOnlyAccess"]'),
    -- New, and an administrator from the first.
    ('new', 'user/new', 'global', true, '["arn:aws:iam::aws:policy/AdministratorAccess"]');

insert into before.aws_iam_group (name, arn, region, attached_policy_arns) values ('ops', 'group/ops', 'global', '[]');
insert into after.aws_iam_group (name, arn, region, attached_policy_arns) values
    ('ops', 'group/ops', 'global', '["arn:aws:iam::aws:policy/AdministratorAccess"]');

insert into before.aws_iam_role (name, arn, region, attached_policy_arns) values ('app', 'role/app', 'global', '[]'), ('ci', 'role/ci', 'global', '[]');
insert into after.aws_iam_role (name, arn, region, assume_role_policy, attached_policy_arns) values
    ('app', 'role/app', 'global', '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}',
        '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('ci', 'role/ci', 'global', '{"Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/gitlab.com"}, "Action": "sts:AssumeRoleWithWebIdentity"}]}',
        '["arn:aws:iam::111111111111:policy/all"]'),
    -- Named in admin_role_allowlist, which is about AdministratorAccess alone.
    ('AWSReservedSSO_AdministratorAccess_0123', 'role/sso', 'global', null, '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('OrganizationAccountAccessRole', 'role/org', 'global', null, '["arn:aws:iam::aws:policy/AdministratorAccess", "arn:aws:iam::111111111111:policy/all"]');

insert into after.aws_iam_policy (name, arn, region, is_aws_managed, policy) values
    ('all', 'arn:aws:iam::111111111111:policy/all', 'global', false, '{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}'),
    ('hazy', 'arn:aws:iam::111111111111:policy/hazy', 'global', false, null),
    ('AdministratorAccess', 'arn:aws:iam::111111111111:policy/AdministratorAccess', 'global', false,
        '{"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}');

insert into expected (resource, change, reason) values
    ('user/given', 'fired', 'User given now has AdministratorAccess, which makes it an administrator.'),
    ('user/person', 'fired', 'User person (a person: it has a console password) now has all, which makes it an administrator.'),
    ('user/second', 'fired', 'User second (a workload: it has no console password) now has all, which makes it an administrator.'),
    ('user/hazy', 'incomparable', null),
    ('user/unread', 'incomparable', null),
    ('user/blind', 'incomparable', null),
    ('user/new', 'fired', 'User new (a person: it has a console password) is new and has AdministratorAccess, which makes it an administrator.'),
    ('group/ops', 'fired', 'Group ops now has AdministratorAccess, which makes its members administrators.'),
    ('role/app', 'fired', 'Role app (a workload: it trusts a service) now has AdministratorAccess, which makes it an administrator.'),
    ('role/ci', 'fired', 'Role ci (federated: it trusts an identity provider) now has all, which makes it an administrator.'),
    ('role/org', 'fired', 'Role OrganizationAccountAccessRole is new and has all, which makes it an administrator.');
