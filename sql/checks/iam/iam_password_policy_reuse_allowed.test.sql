insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root'),
    ('666666666666', 'arn:aws:iam::666666666666:root');

insert into aws_iam_account_password_policy (account_id, has_password_policy, password_reuse_prevention) values
    ('111111111111', true, 24),
    ('222222222222', true, 5),
    -- No policy at all.
    ('333333333333', false, 0),
    ('444444444444', true, null),
    -- A policy that allows any.
    ('555555555555', true, 0);

insert into aws_iam_credential_report (account_id, user_name, password_enabled) values
    ('111111111111', '<root_account>', null),
    ('111111111111', 'maria', true),
    ('222222222222', 'robot', false);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'The password policy of account 111111111111 prevents the reuse of 24 passwords.'),
    ('arn:aws:iam::222222222222:root', 'alarm', 'The password policy of account 222222222222 prevents the reuse of 5 passwords, and no user has a console password.'),
    ('arn:aws:iam::333333333333:root', 'alarm', 'Account 333333333333 has no password policy.'),
    ('arn:aws:iam::444444444444:root', 'unknown', null),
    ('arn:aws:iam::555555555555:root', 'alarm', null),
    ('arn:aws:iam::666666666666:root', 'unknown', null);
