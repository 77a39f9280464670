insert into aws_iam_group (name, arn, region, inline_policies, attached_policy_arns) values
    ('aws', 'arn:aws:iam::111111111111:group/aws', 'global', '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('own', 'arn:aws:iam::111111111111:group/own', 'global', '[]', '["arn:aws:iam::111111111111:policy/all"]'),
    ('inline', 'arn:aws:iam::111111111111:group/inline', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]', '[]'),
    ('readers', 'arn:aws:iam::111111111111:group/readers', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}}]', '["arn:aws:iam::aws:policy/ReadOnlyAccess"]'),
    ('unread', 'arn:aws:iam::111111111111:group/unread', 'global', null, '[]'),
    ('hazy', 'arn:aws:iam::111111111111:group/hazy', 'global', '[]', '["arn:aws:iam::111111111111:policy/hazy"]'),
    -- What was read suffices for an alarm.
    ('half', 'arn:aws:iam::111111111111:group/half', 'global', null, '["arn:aws:iam::aws:policy/AdministratorAccess"]');

insert into aws_iam_policy (name, arn, region, is_aws_managed, is_attached, policy) values
    ('all', 'arn:aws:iam::111111111111:policy/all', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    ('hazy', 'arn:aws:iam::111111111111:policy/hazy', 'global', false, true, null);

insert into aws_iam_user (name, arn, region, groups, inline_policies, attached_policy_arns) values
    ('maria', 'arn:aws:iam::111111111111:user/maria', 'global', '[{"GroupName": "aws"}, {"GroupName": "readers"}]', '[]', '[]'),
    ('ali', 'arn:aws:iam::111111111111:user/ali', 'global', '[{"GroupName": "aws"}]', '[]', '[]');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:group/aws', 'alarm', 'Group aws makes its members administrators by AdministratorAccess; they are ali, maria.'),
    ('arn:aws:iam::111111111111:group/own', 'alarm', 'Group own makes its members administrators by all.'),
    ('arn:aws:iam::111111111111:group/inline', 'alarm', null),
    ('arn:aws:iam::111111111111:group/readers', 'ok', 'Group readers has no policy that makes its members administrators.'),
    ('arn:aws:iam::111111111111:group/unread', 'unknown', null),
    ('arn:aws:iam::111111111111:group/hazy', 'unknown', null),
    ('arn:aws:iam::111111111111:group/half', 'alarm', null);
