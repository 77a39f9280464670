insert into aws_iam_user (name, arn, region, groups, inline_policies, attached_policy_arns) values
    ('own', 'arn:aws:iam::111111111111:user/own', 'global', '[]', '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('member', 'arn:aws:iam::111111111111:user/member', 'global', '[{"GroupName": "empty"}, {"GroupName": "readers"}]', '[]', '[]'),
    ('bare', 'arn:aws:iam::111111111111:user/bare', 'global', '[]', '[]', '[]'),
    ('lonely', 'arn:aws:iam::111111111111:user/lonely', 'global', '[{"GroupName": "empty"}]', '[]', '[]'),
    -- The group was not read, or not in full.
    ('guest', 'arn:aws:iam::111111111111:user/guest', 'global', '[{"GroupName": "missing"}]', '[]', '[]'),
    ('hazy', 'arn:aws:iam::111111111111:user/hazy', 'global', '[{"GroupName": "hazy"}]', '[]', '[]'),
    ('unread', 'arn:aws:iam::111111111111:user/unread', 'global', '[]', null, '[]'),
    ('groupless', 'arn:aws:iam::111111111111:user/groupless', 'global', null, '[]', '[]');

insert into aws_iam_group (name, arn, region, inline_policies, attached_policy_arns) values
    ('empty', 'arn:aws:iam::111111111111:group/empty', 'global', '[]', '[]'),
    ('readers', 'arn:aws:iam::111111111111:group/readers', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}}]', '[]'),
    ('hazy', 'arn:aws:iam::111111111111:group/hazy', 'global', '[]', null);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:user/own', 'ok', 'User own has policies of its own.'),
    ('arn:aws:iam::111111111111:user/member', 'ok', 'User member has permissions through its groups.'),
    ('arn:aws:iam::111111111111:user/bare', 'alarm', 'User bare has no policies, neither its own nor through a group.'),
    ('arn:aws:iam::111111111111:user/lonely', 'alarm', null),
    ('arn:aws:iam::111111111111:user/guest', 'unknown', null),
    ('arn:aws:iam::111111111111:user/hazy', 'unknown', null),
    ('arn:aws:iam::111111111111:user/unread', 'unknown', null),
    ('arn:aws:iam::111111111111:user/groupless', 'unknown', null);
