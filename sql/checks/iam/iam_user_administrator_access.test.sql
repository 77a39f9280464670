insert into aws_iam_user (name, arn, region, groups, inline_policies, attached_policy_arns) values
    ('aws', 'arn:aws:iam::111111111111:user/aws', 'global', '[]', '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('gov', 'arn:aws:iam::111111111111:user/gov', 'global', '[]', '[]', '["arn:aws-us-gov:iam::aws:policy/AdministratorAccess"]'),
    ('own', 'arn:aws:iam::111111111111:user/own', 'global', '[]', '[]', '["arn:aws:iam::111111111111:policy/all"]'),
    ('member', 'arn:aws:iam::111111111111:user/member', 'global', '[{"GroupName": "readers"}, {"GroupName": "admins"}]', '[]', '[]'),
    -- The inline policies of a user are another check's.
    ('inline', 'arn:aws:iam::111111111111:user/inline', 'global', '[]', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]', '[]'),
    -- A look-alike, and a policy that reads alone.
    ('plain', 'arn:aws:iam::111111111111:user/plain', 'global', '[{"GroupName": "readers"}]', '[]', '["arn:aws:iam::111111111111:policy/AdministratorAccess", "arn:aws:iam::aws:policy/ReadOnlyAccess"]'),
    -- A policy whose document was not read, or that is not there.
    ('hazy', 'arn:aws:iam::111111111111:user/hazy', 'global', '[]', '[]', '["arn:aws:iam::111111111111:policy/hazy"]'),
    ('gone', 'arn:aws:iam::111111111111:user/gone', 'global', '[]', '[]', '["arn:aws:iam::111111111111:policy/gone"]'),
    ('unread', 'arn:aws:iam::111111111111:user/unread', 'global', '[]', '[]', null),
    ('groupless', 'arn:aws:iam::111111111111:user/groupless', 'global', null, '[]', '[]');

insert into aws_iam_group (name, arn, region, inline_policies, attached_policy_arns) values
    ('readers', 'arn:aws:iam::111111111111:group/readers', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}}]', '[]'),
    ('admins', 'arn:aws:iam::111111111111:group/admins', 'global', '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]');

insert into aws_iam_policy (name, arn, region, is_aws_managed, is_attached, policy) values
    ('all', 'arn:aws:iam::111111111111:policy/all', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    ('hazy', 'arn:aws:iam::111111111111:policy/hazy', 'global', false, true, null),
    ('AdministratorAccess', 'arn:aws:iam::111111111111:policy/AdministratorAccess', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:user/aws', 'alarm', 'User aws is an administrator by AdministratorAccess.'),
    ('arn:aws:iam::111111111111:user/gov', 'alarm', null),
    ('arn:aws:iam::111111111111:user/own', 'alarm', 'User own is an administrator by all.'),
    ('arn:aws:iam::111111111111:user/member', 'alarm', 'User member is an administrator through group admins.'),
    ('arn:aws:iam::111111111111:user/inline', 'ok', null),
    ('arn:aws:iam::111111111111:user/plain', 'ok', 'User plain has no managed policy and no group that makes it an administrator.'),
    ('arn:aws:iam::111111111111:user/hazy', 'unknown', null),
    ('arn:aws:iam::111111111111:user/gone', 'unknown', null),
    ('arn:aws:iam::111111111111:user/unread', 'unknown', null),
    ('arn:aws:iam::111111111111:user/groupless', 'unknown', null);
