insert into before.aws_iam_user (name, arn, region, inline_policies) values
    ('given', 'user/given', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}}]'),
    ('same', 'user/same', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]'),
    ('less', 'user/less', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]'),
    ('denied', 'user/denied', 'global', '[]'), ('unread', 'user/unread', 'global', null), ('blind', 'user/blind', 'global', '[]'),
    ('calm', 'user/calm', 'global', null);

insert into after.aws_iam_user (name, arn, region, inline_policies) values
    ('given', 'user/given', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}}]'),
    -- As before, in a policy of another name; the better direction.
    ('same', 'user/same', 'global', '[{"PolicyName": "other", "PolicyDocument": {"Statement": {"Effect": "Allow", "Action": ["*"], "Resource": ["*"]}}}]'),
    ('less', 'user/less', 'global', '[]'),
    -- A Deny, and everything on one bucket.
    ('denied', 'user/denied', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}, {"Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::b/*"}]}}]'),
    -- Not told on one side; not told before, and harmless now.
    ('unread', 'user/unread', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]'),
    ('blind', 'user/blind', 'global', null),
    ('calm', 'user/calm', 'global', '[]');

insert into before.aws_iam_role (name, arn, region, inline_policies) values ('app', 'role/app', 'global', '[]');
insert into after.aws_iam_role (name, arn, region, inline_policies) values
    -- By what it does not name.
    ('app', 'role/app', 'global', '[{"PolicyName": "most", "PolicyDocument": {"Statement": [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]}}]'),
    -- New, and an administrator from the first; new, and harmless.
    ('new', 'role/new', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*:*", "Resource": "*"}]}}]'),
    ('plain', 'role/plain', 'global', '[]');

insert into before.aws_iam_group (name, arn, region, inline_policies) values ('ops', 'group/ops', 'global', '[]');
insert into after.aws_iam_group (name, arn, region, inline_policies) values
    ('ops', 'group/ops', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]');

insert into expected (resource, change, reason) values
    ('user/given', 'fired', 'User given now may do everything by the inline policy own.'),
    ('user/unread', 'incomparable', null),
    ('user/blind', 'incomparable', null),
    ('role/app', 'fired', 'Role app now may do everything by the inline policy most.'),
    ('role/new', 'fired', 'Role new is new and may do everything by the inline policy own.'),
    ('group/ops', 'fired', 'Group ops now may do everything by the inline policy own.');
