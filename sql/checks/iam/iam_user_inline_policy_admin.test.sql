insert into aws_iam_user (name, arn, region, groups, inline_policies, attached_policy_arns) values
    ('all', 'arn:aws:iam::111111111111:user/all', 'global', '[]', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]', '[]'),
    ('none', 'arn:aws:iam::111111111111:user/none', 'global', '[]', '[]', '[]'),
    ('reader', 'arn:aws:iam::111111111111:user/reader', 'global', '[]', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}}]', '[]'),
    -- One statement without a list, and a pattern for every service and action.
    ('single', 'arn:aws:iam::111111111111:user/single', 'global', '[]', '[{"PolicyName": "own", "PolicyDocument": {"Statement": {"Effect": "Allow", "Action": ["s3:*", "*:*"], "Resource": ["*"]}}}]', '[]'),
    ('notaction', 'arn:aws:iam::111111111111:user/notaction', 'global', '[]', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]}}]', '[]'),
    ('notresource', 'arn:aws:iam::111111111111:user/notresource', 'global', '[]', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "NotResource": "arn:aws:s3:::x"}]}}]', '[]'),
    -- A condition does not clear it.
    ('mfa', 'arn:aws:iam::111111111111:user/mfa', 'global', '[]', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}}]', '[]'),
    ('deny', 'arn:aws:iam::111111111111:user/deny', 'global', '[]', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]}}]', '[]'),
    ('bucket', 'arn:aws:iam::111111111111:user/bucket', 'global', '[]', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::b/*"}]}}]', '[]'),
    -- Attached policies are another check's.
    ('attached', 'arn:aws:iam::111111111111:user/attached', 'global', '[]', '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('unread', 'arn:aws:iam::111111111111:user/unread', 'global', '[]', null, '[]');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:user/all', 'alarm', 'User all may do everything by the inline policy own.'),
    ('arn:aws:iam::111111111111:user/none', 'ok', 'User none has no inline policy that allows everything.'),
    ('arn:aws:iam::111111111111:user/reader', 'ok', null),
    ('arn:aws:iam::111111111111:user/single', 'alarm', null),
    ('arn:aws:iam::111111111111:user/notaction', 'alarm', null),
    ('arn:aws:iam::111111111111:user/notresource', 'alarm', null),
    ('arn:aws:iam::111111111111:user/mfa', 'alarm', null),
    ('arn:aws:iam::111111111111:user/deny', 'ok', null),
    ('arn:aws:iam::111111111111:user/bucket', 'ok', null),
    ('arn:aws:iam::111111111111:user/attached', 'ok', null),
    ('arn:aws:iam::111111111111:user/unread', 'unknown', null);
