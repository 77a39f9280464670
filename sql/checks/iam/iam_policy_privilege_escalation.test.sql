insert into aws_iam_policy (name, arn, region, is_aws_managed, is_attached, policy) values
    ('escalate', 'arn:aws:iam::111111111111:policy/escalate', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*"}]}'),
    ('spare', 'arn:aws:iam::111111111111:policy/spare', 'global', false, false, '{"Statement": [{"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*"}]}'),
    ('hazy', 'arn:aws:iam::111111111111:policy/hazy', 'global', false, null, '{"Statement": [{"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*"}]}'),
    -- Not attached or not known to be, and nothing to find.
    ('harmless', 'arn:aws:iam::111111111111:policy/harmless', 'global', false, null, '{"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}'),
    ('wide', 'arn:aws:iam::111111111111:policy/wide', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "IAM:*", "Resource": "*"}]}'),
    -- The resources are those of some kind that IAM guards.
    ('kind', 'arn:aws:iam::111111111111:policy/kind', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:AttachRolePolicy", "Resource": "arn:aws:iam::111111111111:role/*"}]}'),
    ('named', 'arn:aws:iam::111111111111:policy/named', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:AttachRolePolicy", "Resource": "arn:aws:iam::111111111111:role/app/*"}]}'),
    ('assume', 'arn:aws:iam::111111111111:policy/assume', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}]}'),
    -- Two statements make one path.
    ('passrole', 'arn:aws:iam::111111111111:policy/passrole', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}, {"Effect": "Allow", "Action": ["ec2:RunInstances"], "Resource": "*"}]}'),
    ('half', 'arn:aws:iam::111111111111:policy/half', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}, {"Effect": "Allow", "Action": ["lambda:CreateFunction"], "Resource": "*"}]}'),
    ('passed-to', 'arn:aws:iam::111111111111:policy/passed-to', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}}, {"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}]}'),
    ('denied', 'arn:aws:iam::111111111111:policy/denied', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:*AccessKey", "Resource": "*"}, {"Effect": "Deny", "Action": "iam:CreateAccessKey", "Resource": "*"}]}'),
    -- A Deny that holds sometimes does not.
    ('sometimes', 'arn:aws:iam::111111111111:policy/sometimes', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:CreateAccessKey", "Resource": "*"}, {"Effect": "Deny", "Action": "iam:CreateAccessKey", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}}}]}'),
    ('mfa', 'arn:aws:iam::111111111111:policy/mfa', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:CreateAccessKey", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}'),
    ('admin', 'arn:aws:iam::111111111111:policy/admin', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    ('read', 'arn:aws:iam::111111111111:policy/read', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}'),
    ('unread', 'arn:aws:iam::111111111111:policy/unread', 'global', false, true, null);

insert into aws_iam_user (name, arn, region, groups, inline_policies, attached_policy_arns) values
    ('inline', 'arn:aws:iam::111111111111:user/inline', 'global', '[]', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "iam:CreateLoginProfile", "Resource": "*"}]}}]', '[]'),
    ('none', 'arn:aws:iam::111111111111:user/none', 'global', '[]', '[]', '[]'),
    ('blind', 'arn:aws:iam::111111111111:user/blind', 'global', '[]', null, '[]');

insert into aws_iam_role (name, arn, region, assume_role_policy, inline_policies, attached_policy_arns) values
    ('app', 'arn:aws:iam::111111111111:role/app', 'global', null, '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}}]', '[]');

insert into aws_iam_group (name, arn, region, inline_policies, attached_policy_arns) values
    ('team', 'arn:aws:iam::111111111111:group/team', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "iam:AddUserToGroup", "Resource": "*"}]}}]', '[]');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:policy/escalate', 'alarm', 'Policy escalate allows a path to higher privileges: iam:putuserpolicy.'),
    ('arn:aws:iam::111111111111:policy/spare', 'ok', 'Policy spare would allow a path to higher privileges, but is attached to nothing.'),
    ('arn:aws:iam::111111111111:policy/hazy', 'unknown', null),
    ('arn:aws:iam::111111111111:policy/harmless', 'ok', 'Policy harmless allows no known path to higher privileges.'),
    ('arn:aws:iam::111111111111:policy/wide', 'alarm', 'Policy wide allows a path to higher privileges: iam:addusertogroup, iam:attachgrouppolicy, iam:attachrolepolicy, iam:attachuserpolicy, iam:createaccesskey and 8 more.'),
    ('arn:aws:iam::111111111111:policy/kind', 'alarm', null),
    ('arn:aws:iam::111111111111:policy/named', 'ok', null),
    ('arn:aws:iam::111111111111:policy/assume', 'alarm', null),
    ('arn:aws:iam::111111111111:policy/passrole', 'alarm', 'Policy passrole allows a path to higher privileges: iam:passrole+ec2:runinstances.'),
    ('arn:aws:iam::111111111111:policy/half', 'ok', null),
    ('arn:aws:iam::111111111111:policy/passed-to', 'ok', null),
    ('arn:aws:iam::111111111111:policy/denied', 'ok', null),
    ('arn:aws:iam::111111111111:policy/sometimes', 'alarm', null),
    ('arn:aws:iam::111111111111:policy/mfa', 'alarm', null),
    ('arn:aws:iam::111111111111:policy/admin', 'skip', null),
    ('arn:aws:iam::111111111111:policy/read', 'ok', null),
    ('arn:aws:iam::111111111111:policy/unread', 'unknown', null),
    ('arn:aws:iam::111111111111:user/inline', 'alarm', 'User inline has by its inline policies (own) a path to higher privileges: iam:createloginprofile.'),
    ('arn:aws:iam::111111111111:user/blind', 'unknown', null),
    ('arn:aws:iam::111111111111:user/none', 'ok', 'User none has by its inline policies no known path to higher privileges.'),
    ('arn:aws:iam::111111111111:role/app', 'ok', null),
    ('arn:aws:iam::111111111111:group/team', 'alarm', null);
