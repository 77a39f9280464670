insert into aws_iam_user (name, arn, region, groups, inline_policies, attached_policy_arns) values
    ('none', 'arn:aws:iam::111111111111:user/none', 'global', '[{"GroupName": "admins"}]', '[]', '[]'),
    ('attached', 'arn:aws:iam::111111111111:user/attached', 'global', '[]', '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('inline', 'arn:aws:iam::111111111111:user/inline', 'global', '[]', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}}]', '[]'),
    ('both', 'arn:aws:iam::111111111111:user/both', 'global', '[]', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}}]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    -- What was read suffices for an alarm, not for a pass.
    ('half', 'arn:aws:iam::111111111111:user/half', 'global', '[]', null, '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('unread', 'arn:aws:iam::111111111111:user/unread', 'global', '[]', '[]', null);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:user/none', 'ok', 'User none has no policies of its own.'),
    ('arn:aws:iam::111111111111:user/attached', 'alarm', 'User attached has 1 attached policy of its own.'),
    ('arn:aws:iam::111111111111:user/inline', 'alarm', 'User inline has 1 inline policy of its own.'),
    ('arn:aws:iam::111111111111:user/both', 'alarm', 'User both has 1 attached and 1 inline policies of its own.'),
    ('arn:aws:iam::111111111111:user/half', 'alarm', null),
    ('arn:aws:iam::111111111111:user/unread', 'unknown', null);
