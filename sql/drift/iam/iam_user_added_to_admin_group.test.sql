insert into before.aws_iam_user (name, arn, region, groups) values
    ('joined', 'user/joined', 'global', '[]'), ('inline', 'user/inline', 'global', '[{"GroupName": "readers"}]'),
    ('member', 'user/member', 'global', '[{"GroupName": "admins"}]'), ('reader', 'user/reader', 'global', '[]'),
    ('left', 'user/left', 'global', '[{"GroupName": "admins"}]'), ('hazy', 'user/hazy', 'global', '[]'),
    ('unread', 'user/unread', 'global', null), ('blind', 'user/blind', 'global', '[]'), ('calm', 'user/calm', 'global', null);

insert into after.aws_iam_user (name, arn, region, groups) values
    ('joined', 'user/joined', 'global', '[{"GroupName": "admins"}]'),
    ('inline', 'user/inline', 'global', '[{"GroupName": "readers"}, {"GroupName": "owners"}]'),
    -- A member as before; a harmless group; the better direction.
    ('member', 'user/member', 'global', '[{"GroupName": "admins"}]'),
    ('reader', 'user/reader', 'global', '[{"GroupName": "readers"}]'),
    ('left', 'user/left', 'global', '[]'),
    -- What the group grants is not known; the groups were not told on one side; not told before, and harmless now.
    ('hazy', 'user/hazy', 'global', '[{"GroupName": "hazy"}]'),
    ('unread', 'user/unread', 'global', '[{"GroupName": "admins"}]'),
    ('blind', 'user/blind', 'global', null),
    ('calm', 'user/calm', 'global', '[{"GroupName": "readers"}]'),
    -- New, and an administrator from the first.
    ('new', 'user/new', 'global', '[{"GroupName": "admins"}]');

insert into after.aws_iam_group (name, arn, region, inline_policies, attached_policy_arns) values
    ('admins', 'group/admins', 'global', '[]', '["arn:aws:iam::aws:policy/AdministratorAccess"]'),
    ('owners', 'group/owners', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]', '[]'),
    ('readers', 'group/readers', 'global', '[]', '["arn:aws:iam::aws:policy/ReadOnlyAccess"]'),
    ('hazy', 'group/hazy', 'global', null, '[]');

insert into expected (resource, change, reason) values
    ('user/joined', 'fired', 'User joined became an administrator through group admins (AdministratorAccess).'),
    ('user/inline', 'fired', 'User inline became an administrator through group owners (own).'),
    ('user/hazy', 'incomparable', null),
    ('user/unread', 'incomparable', null),
    ('user/blind', 'incomparable', null),
    ('user/new', 'fired', 'User new is new, and an administrator through group admins (AdministratorAccess).');
