insert into before.aws_iam_access_key (access_key_id, arn, region, user_name, status) values
    ('AKIA1', 'key/1', 'global', 'maria', 'Active'), ('AKIA2', 'key/2', 'global', 'maria', 'Inactive'),
    ('AKIA3', 'key/3', 'global', 'maria', 'Active'), ('AKIA4', 'key/4', 'global', 'maria', null),
    ('AKIA5', 'key/5', 'global', 'maria', 'Inactive'), ('AKIA6', 'key/6', 'global', 'maria', 'Active');

insert into after.aws_iam_access_key (access_key_id, arn, account_id, region, user_name, status, create_date) values
    -- As before.
    ('AKIA1', 'key/1', '111111111111', 'global', 'maria', 'Active', null),
    -- Active again; the better direction.
    ('AKIA2', 'key/2', '111111111111', 'global', 'maria', 'Active', null),
    ('AKIA3', 'key/3', '111111111111', 'global', 'maria', 'Inactive', null),
    -- The status was not told on one side.
    ('AKIA4', 'key/4', '111111111111', 'global', 'maria', 'Active', null),
    ('AKIA5', 'key/5', '111111111111', 'global', 'maria', null, null),
    -- New: of a user that is no administrator, of one that is, and one that is not active.
    ('AKIA7', 'key/7', '111111111111', 'global', 'maria', 'Active', '2026-11-19 08:00:00'),
    ('AKIA8', 'key/8', '111111111111', 'global', 'root-like', 'Active', null),
    ('AKIA9', 'key/9', '111111111111', 'global', 'maria', 'Inactive', null),
    -- Whether it is new cannot be told where the earlier keys were not read.
    ('AKIA10', 'key/10', '222222222222', 'global', 'far', 'Active', null);

insert into after.aws_iam_user (name, arn, region, groups, inline_policies, attached_policy_arns) values
    ('maria', 'arn:aws:iam::111111111111:user/maria', 'global', '[]', '[]', '[]'),
    ('root-like', 'arn:aws:iam::111111111111:user/root-like', 'global', '[]', '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]');

insert into unread (side, table_name, account_id, region) values ('before', 'aws_iam_access_key', '222222222222', 'global');

insert into expected (resource, change, reason) values
    ('key/2', 'fired', 'Access key AKIA2 of user maria is active again.'),
    ('key/4', 'incomparable', null),
    ('key/5', 'incomparable', null),
    ('key/7', 'fired', 'Access key AKIA7 of user maria is new, made on 2026-11-19 at 08:00 UTC.'),
    ('key/8', 'fired', 'Access key AKIA8 of user root-like is new; the user is an administrator.'),
    ('key/10', 'incomparable', null);
