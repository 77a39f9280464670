insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root'),
    ('666666666666', 'arn:aws:iam::666666666666:root'),
    ('777777777777', 'arn:aws:iam::777777777777:root');

insert into aws_iam_role (account_id, name, arn, inline_policies, attached_policy_arns) values
    ('111111111111', 'support', 'arn:aws:iam::111111111111:role/support', '[]', '["arn:aws:iam::aws:policy/AWSSupportAccess"]'),
    ('222222222222', 'app', 'r2', '[]', '["arn:aws:iam::aws:policy/ReadOnlyAccess"]'),
    -- A policy of the account's own, attached and inline.
    ('333333333333', 'help', 'r3', '[]', '["arn:aws:iam::333333333333:policy/help"]'),
    ('444444444444', 'help', 'r4', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": ["support:*"], "Resource": "*"}]}}]', '[]'),
    ('555555555555', 'blind', 'r5', '[]', null);

insert into aws_iam_policy (account_id, name, arn, is_aws_managed, policy) values
    ('333333333333', 'help', 'arn:aws:iam::333333333333:policy/help', false, '{"Statement": [{"Effect": "Allow", "Action": "support:*", "Resource": "*"}]}');

-- Account 6 has no roles, as far as was read; of account 7 roles were not read.
insert into unread (table_name, account_id, region) values ('aws_iam_role', '777777777777', 'global');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'Account 111111111111 has a role for AWS Support: support.'),
    ('arn:aws:iam::222222222222:root', 'alarm', 'Account 222222222222 has no role for working with AWS Support.'),
    ('arn:aws:iam::333333333333:root', 'ok', null),
    ('arn:aws:iam::444444444444:root', 'ok', null),
    ('arn:aws:iam::555555555555:root', 'unknown', null),
    ('arn:aws:iam::666666666666:root', 'alarm', null),
    ('arn:aws:iam::777777777777:root', 'unknown', null);
