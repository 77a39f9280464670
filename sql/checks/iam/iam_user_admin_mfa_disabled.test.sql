insert into aws_iam_user (name, arn, region, groups, inline_policies, attached_policy_arns) values
    ('boss', 'arn:aws:iam::111111111111:user/boss', 'global', '[]', '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('chief', 'arn:aws:iam::111111111111:user/chief', 'global', '[{"GroupName": "admins"}]', '[]', '[]'),
    ('safe', 'arn:aws:iam::111111111111:user/safe', 'global', '[]', '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('plain', 'arn:aws:iam::111111111111:user/plain', 'global', '[]', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}}]', '[]'),
    -- Its grants were not read, but its device was.
    ('unsure', 'arn:aws:iam::111111111111:user/unsure', 'global', null, null, null),
    ('blind', 'arn:aws:iam::111111111111:user/blind', 'global', '[]', '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    -- What its group grants is not known.
    ('guest', 'arn:aws:iam::111111111111:user/guest', 'global', '[{"GroupName": "missing"}]', '[]', '[]');

insert into aws_iam_group (name, arn, region, inline_policies, attached_policy_arns) values
    ('admins', 'arn:aws:iam::111111111111:group/admins', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]', '[]');

update aws_iam_user set mfa_enabled = true where name = 'unsure';

insert into aws_iam_credential_report (user_name, user_arn, region, mfa_active) values
    ('boss', 'arn:aws:iam::111111111111:user/boss', 'global', false),
    ('chief', 'arn:aws:iam::111111111111:user/chief', 'global', false),
    ('safe', 'arn:aws:iam::111111111111:user/safe', 'global', true),
    ('plain', 'arn:aws:iam::111111111111:user/plain', 'global', false),
    ('guest', 'arn:aws:iam::111111111111:user/guest', 'global', false);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:user/boss', 'alarm', 'User boss is an administrator and has no MFA device.'),
    ('arn:aws:iam::111111111111:user/chief', 'alarm', 'User chief is an administrator through group admins and has no MFA device.'),
    ('arn:aws:iam::111111111111:user/safe', 'ok', 'User safe is an administrator with an MFA device.'),
    ('arn:aws:iam::111111111111:user/plain', 'ok', 'User plain is not an administrator.'),
    ('arn:aws:iam::111111111111:user/unsure', 'ok', null),
    ('arn:aws:iam::111111111111:user/blind', 'unknown', null),
    ('arn:aws:iam::111111111111:user/guest', 'unknown', null);
