insert into aws_iam_role (name, arn, region, assume_role_policy, inline_policies, attached_policy_arns) values
    ('inline', 'arn:aws:iam::111111111111:role/inline', 'global', null, '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]', '[]'),
    ('managed', 'arn:aws:iam::111111111111:role/managed', 'global', null, '[]', '["arn:aws:iam::111111111111:policy/read", "arn:aws:iam::111111111111:policy/all"]'),
    ('plain', 'arn:aws:iam::111111111111:role/plain', 'global', null, '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}}]', '["arn:aws:iam::111111111111:policy/read"]'),
    -- AdministratorAccess is another check's.
    ('aws', 'arn:aws:iam::111111111111:role/aws', 'global', null, '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('aws-service-role/x.amazonaws.com/AWSServiceRoleForX', 'arn:aws:iam::111111111111:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX', 'global', null, '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]', '[]'),
    ('unread', 'arn:aws:iam::111111111111:role/unread', 'global', null, null, '[]'),
    ('hazy', 'arn:aws:iam::111111111111:role/hazy', 'global', null, '[]', '["arn:aws:iam::111111111111:policy/hazy"]'),
    -- What was read suffices for an alarm.
    ('half', 'arn:aws:iam::111111111111:role/half', 'global', null, '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]', '["arn:aws:iam::111111111111:policy/hazy"]');

insert into aws_iam_policy (name, arn, region, is_aws_managed, is_attached, policy) values
    ('all', 'arn:aws:iam::111111111111:policy/all', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    ('read', 'arn:aws:iam::111111111111:policy/read', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}'),
    ('hazy', 'arn:aws:iam::111111111111:policy/hazy', 'global', false, true, null);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:role/inline', 'alarm', 'Role inline may do everything by its policy own.'),
    ('arn:aws:iam::111111111111:role/managed', 'alarm', 'Role managed may do everything by its policy all.'),
    ('arn:aws:iam::111111111111:role/plain', 'ok', 'Role plain has no policy of the account''s own that allows everything.'),
    ('arn:aws:iam::111111111111:role/aws', 'ok', null),
    ('arn:aws:iam::111111111111:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX', 'skip', null),
    ('arn:aws:iam::111111111111:role/unread', 'unknown', null),
    ('arn:aws:iam::111111111111:role/hazy', 'unknown', null),
    ('arn:aws:iam::111111111111:role/half', 'alarm', null);
