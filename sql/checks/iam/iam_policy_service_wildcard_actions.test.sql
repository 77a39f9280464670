insert into aws_iam_policy (name, arn, region, is_aws_managed, is_attached, policy) values
    ('wide', 'arn:aws:iam::111111111111:policy/wide', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": ["S3:*", "ec2:Describe*"], "Resource": "*"}]}'),
    ('guard', 'arn:aws:iam::111111111111:policy/guard', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*"}]}'),
    ('notaction', 'arn:aws:iam::111111111111:policy/notaction', 'global', false, true, '{"Statement": [{"Effect": "Allow", "NotAction": ["iam:*"], "Resource": "*"}]}'),
    ('narrow', 'arn:aws:iam::111111111111:policy/narrow', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}'),
    -- Everything at once is another check's.
    ('all', 'arn:aws:iam::111111111111:policy/all', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    ('deny', 'arn:aws:iam::111111111111:policy/deny', 'global', false, true, '{"Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}]}'),
    ('unread', 'arn:aws:iam::111111111111:policy/unread', 'global', false, true, null);

insert into aws_iam_user (name, arn, region, groups, inline_policies, attached_policy_arns) values
    ('inline', 'arn:aws:iam::111111111111:user/inline', 'global', '[]', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*"}]}}]', '[]'),
    ('none', 'arn:aws:iam::111111111111:user/none', 'global', '[]', '[]', '[]'),
    ('blind', 'arn:aws:iam::111111111111:user/blind', 'global', '[]', null, '[]');

insert into aws_iam_role (name, arn, region, assume_role_policy, inline_policies, attached_policy_arns) values
    ('app', 'arn:aws:iam::111111111111:role/app', 'global', null, '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}]}}]', '[]');

insert into aws_iam_group (name, arn, region, inline_policies, attached_policy_arns) values
    ('team', 'arn:aws:iam::111111111111:group/team', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}}]', '[]');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:policy/wide', 'alarm', 'Policy wide allows s3:*.'),
    ('arn:aws:iam::111111111111:policy/guard', 'alarm', 'Policy guard allows kms:*, among them what guards the account itself.'),
    ('arn:aws:iam::111111111111:policy/notaction', 'alarm', 'Policy notaction allows all but some actions (NotAction).'),
    ('arn:aws:iam::111111111111:policy/narrow', 'ok', 'Policy narrow does not allow all actions of a service.'),
    ('arn:aws:iam::111111111111:policy/all', 'ok', null),
    ('arn:aws:iam::111111111111:policy/deny', 'ok', null),
    ('arn:aws:iam::111111111111:policy/unread', 'unknown', null),
    ('arn:aws:iam::111111111111:user/inline', 'alarm', 'User inline (inline policies) allows s3:*.'),
    ('arn:aws:iam::111111111111:user/none', 'ok', null),
    ('arn:aws:iam::111111111111:user/blind', 'unknown', null),
    ('arn:aws:iam::111111111111:role/app', 'alarm', null),
    ('arn:aws:iam::111111111111:group/team', 'ok', null);
