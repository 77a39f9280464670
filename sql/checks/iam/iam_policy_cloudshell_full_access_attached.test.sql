insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root');

insert into aws_iam_user (account_id, name, arn, attached_policy_arns) values
    ('111111111111', 'maria', 'arn:aws:iam::111111111111:user/maria', '["arn:aws:iam::aws:policy/AWSCloudShellFullAccess"]'),
    -- A look-alike of the account's own.
    ('222222222222', 'ali', 'arn:aws:iam::222222222222:user/ali', '["arn:aws:iam::222222222222:policy/AWSCloudShellFullAccess"]'),
    ('333333333333', 'blind', 'arn:aws:iam::333333333333:user/blind', null);

insert into aws_iam_role (account_id, name, arn, attached_policy_arns) values
    ('111111111111', 'app', 'arn:aws:iam::111111111111:role/app', '["arn:aws:iam::aws:policy/AWSCloudShellFullAccess", "arn:aws:iam::aws:policy/ReadOnlyAccess"]'),
    ('222222222222', 'app', 'arn:aws:iam::222222222222:role/app', '[]');

insert into unread (table_name, account_id, region) values ('aws_iam_group', '555555555555', 'global');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'alarm', 'Account 111111111111 gives AWSCloudShellFullAccess to role app, user maria.'),
    ('arn:aws:iam::222222222222:root', 'ok', 'Account 222222222222 gives AWSCloudShellFullAccess to nobody.'),
    ('arn:aws:iam::333333333333:root', 'unknown', null),
    ('arn:aws:iam::444444444444:root', 'ok', null),
    ('arn:aws:iam::555555555555:root', 'unknown', null);
