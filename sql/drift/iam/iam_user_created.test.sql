insert into before.aws_iam_user (name, arn, region, user_id) values
    ('old', 'arn:aws:iam::111111111111:user/old', 'global', 'AIDA1'),
    ('before', 'arn:aws:iam::111111111111:user/before', 'global', 'AIDA2'),
    ('anew', 'arn:aws:iam::111111111111:user/anew', 'global', 'AIDA3'),
    ('plain', 'arn:aws:iam::111111111111:user/plain', 'global', null),
    ('gone', 'arn:aws:iam::111111111111:user/gone', 'global', 'AIDA4');

insert into after.aws_iam_user (
    name, arn, account_id, region, user_id, create_date, has_login_profile, groups, inline_policies, attached_policy_arns
) values
    ('old', 'arn:aws:iam::111111111111:user/old', '111111111111', 'global', 'AIDA1', null, true, '[]', '[]', '[]'),
    -- Another name of the same user; the id was not told before.
    ('now', 'arn:aws:iam::111111111111:user/now', '111111111111', 'global', 'AIDA2', null, true, '[]', '[]', '[]'),
    ('plain', 'arn:aws:iam::111111111111:user/plain', '111111111111', 'global', 'AIDA6', null, true, '[]', '[]', '[]'),
    -- Another user of the same name.
    ('anew', 'arn:aws:iam::111111111111:user/anew', '111111111111', 'global', 'AIDA30', '2026-11-19 08:00:00', false, '[]', '[]', '[]'),
    -- A person, an administrator, one through a group, and one of whom nothing else is known.
    ('maria', 'arn:aws:iam::111111111111:user/maria', '111111111111', 'global', 'AIDA7', null, true, '[]', '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('member', 'arn:aws:iam::111111111111:user/member', '111111111111', 'global', 'AIDA8', null, null, '[{"GroupName": "admins"}]', '[]', '[]'),
    ('hazy', 'arn:aws:iam::111111111111:user/hazy', '111111111111', 'global', 'AIDA9', null, null, null, null, null),
    -- Whether it is new cannot be told where the earlier users were not read.
    ('far', 'arn:aws:iam::222222222222:user/far', '222222222222', 'global', 'AIDA10', null, true, '[]', '[]', '[]');

insert into after.aws_iam_group (name, arn, region, inline_policies, attached_policy_arns) values
    ('admins', 'arn:aws:iam::111111111111:group/admins', 'global', '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]');

insert into unread (side, table_name, account_id, region) values ('before', 'aws_iam_user', '222222222222', 'global');

insert into expected (resource, change, reason) values
    ('arn:aws:iam::111111111111:user/anew', 'fired', 'User anew is new, made on 2026-11-19 at 08:00 UTC.'),
    ('arn:aws:iam::111111111111:user/maria', 'fired', 'User maria is new; it has a console password; it is an administrator by AdministratorAccess.'),
    ('arn:aws:iam::111111111111:user/member', 'fired', 'User member is new; it is an administrator through group admins.'),
    ('arn:aws:iam::111111111111:user/hazy', 'fired', 'User hazy is new.'),
    ('arn:aws:iam::222222222222:user/far', 'incomparable', 'Not comparable: aws_iam_user was not read in the earlier snapshot.');
