insert into before.aws_iam_policy (name, arn, region, is_aws_managed, is_attached, policy) values
    ('gained', 'policy/gained', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:Get*", "Resource": "*"}]}'),
    ('attached', 'policy/attached', 'global', false, false, '{"Statement": [{"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*"}]}'),
    ('same', 'policy/same', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*"}]}'),
    ('less', 'policy/less', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}]}'),
    ('narrowed', 'policy/narrowed', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    ('half', 'policy/half', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}]}'),
    ('undenied', 'policy/undenied', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:CreateAccessKey", "Resource": "*"}, {"Effect": "Deny", "Action": "iam:*", "Resource": "*"}]}'),
    ('admin', 'policy/admin', 'global', false, true, '{"Statement": []}'),
    ('spare', 'policy/spare', 'global', false, false, '{"Statement": []}'),
    ('unread', 'policy/unread', 'global', false, true, null),
    ('hazy', 'policy/hazy', 'global', false, null, '{"Statement": [{"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*"}]}'),
    ('blind', 'policy/blind', 'global', false, true, '{"Statement": []}');

insert into after.aws_iam_policy (name, arn, region, is_aws_managed, is_attached, policy) values
    ('gained', 'policy/gained', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": ["iam:Get*", "iam:Attach*Policy"], "Resource": "*"}]}'),
    -- It was attached; the second half of a path; a Deny that went.
    ('attached', 'policy/attached', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*"}]}'),
    ('half', 'policy/half', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": ["iam:PassRole", "ec2:*"], "Resource": "*"}]}'),
    ('undenied', 'policy/undenied', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:CreateAccessKey", "Resource": "*"}, {"Effect": "Deny", "Action": "iam:*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}}}]}'),
    -- As before; the better direction, also from everything; everything, which other rules tell of.
    ('same', 'policy/same', 'global', false, true, '{"Statement": {"Effect": "Allow", "Action": ["IAM:PutUserPolicy"], "Resource": ["*"]}}'),
    ('less', 'policy/less', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*"}]}'),
    ('narrowed', 'policy/narrowed', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}]}'),
    ('admin', 'policy/admin', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    -- Attached to nothing; on named resources; kept by AWS.
    ('spare', 'policy/spare', 'global', false, false, '{"Statement": [{"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*"}]}'),
    ('named', 'policy/named', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:AttachRolePolicy", "Resource": "arn:aws:iam::111111111111:role/app/*"}]}'),
    ('IAMFullAccess', 'arn:aws:iam::aws:policy/IAMFullAccess', 'global', true, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}]}'),
    -- New, and with a path from the first.
    ('new', 'policy/new', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}]}'),
    -- The document was not read on one side, or not whether anything held it.
    ('unread', 'policy/unread', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*"}]}'),
    ('hazy', 'policy/hazy', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "iam:PutUserPolicy", "Resource": "*"}]}'),
    ('blind', 'policy/blind', 'global', false, true, null);

insert into before.aws_iam_user (name, arn, region, inline_policies) values ('maria', 'user/maria', 'global', '[]'), ('blind', 'user/blind', 'global', null);
insert into after.aws_iam_user (name, arn, region, inline_policies) values
    ('maria', 'user/maria', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "iam:CreateLoginProfile", "Resource": "*"}]}}]'),
    -- Not told before, and harmless now.
    ('blind', 'user/blind', 'global', '[]');

insert into before.aws_iam_role (name, arn, region, inline_policies) values ('app', 'role/app', 'global', '[]');
insert into after.aws_iam_role (name, arn, region, inline_policies) values
    ('app', 'role/app', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::222222222222:role/b"}]}}]'),
    ('new', 'role/new', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}]}}]');

insert into before.aws_iam_group (name, arn, region, inline_policies) values ('team', 'group/team', 'global', '[]');
insert into after.aws_iam_group (name, arn, region, inline_policies) values
    ('team', 'group/team', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "iam:AddUserToGroup", "Resource": "*"}]}}]');

insert into expected (resource, change, reason) values
    ('policy/gained', 'fired', 'Policy gained now allows a path to higher privileges: iam:attachgrouppolicy, iam:attachrolepolicy, iam:attachuserpolicy.'),
    ('policy/attached', 'fired', 'Policy attached was attached, and allows a path to higher privileges: iam:putuserpolicy.'),
    ('policy/half', 'fired', 'Policy half now allows a path to higher privileges: iam:passrole+ec2:runinstances.'),
    ('policy/undenied', 'fired', null),
    ('policy/new', 'fired', 'Policy new is new and allows a path to higher privileges: iam:addusertogroup, iam:attachgrouppolicy, iam:attachrolepolicy, iam:attachuserpolicy, iam:createaccesskey and 8 more.'),
    ('policy/unread', 'incomparable', null),
    ('policy/hazy', 'incomparable', null),
    ('policy/blind', 'incomparable', null),
    ('user/maria', 'fired', 'User maria now has by its inline policies (own) a path to higher privileges: iam:createloginprofile.'),
    ('role/new', 'fired', 'Role new is new and has by its inline policies (own) a path to higher privileges: sts:assumerole.'),
    ('group/team', 'fired', null);
