insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root'),
    ('666666666666', 'arn:aws:iam::666666666666:root'),
    ('777777777777', 'arn:aws:iam::777777777777:root');

insert into aws_iam_account_password_policy (account_id, has_password_policy, expire_passwords, max_password_age) values
    ('111111111111', true, true, 90),
    ('222222222222', true, true, 365),
    -- No policy at all.
    ('333333333333', false, false, 0),
    ('444444444444', true, null, 90),
    ('555555555555', true, false, 0),
    ('666666666666', true, true, null);

insert into aws_iam_credential_report (account_id, user_name, password_enabled) values
    ('111111111111', '<root_account>', null),
    ('111111111111', 'maria', true),
    ('222222222222', 'robot', false);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'The password policy of account 111111111111 lets passwords expire after 90 days.'),
    ('arn:aws:iam::222222222222:root', 'alarm', 'The password policy of account 222222222222 lets passwords live for 365 days, and no user has a console password.'),
    ('arn:aws:iam::333333333333:root', 'alarm', 'Account 333333333333 has no password policy.'),
    ('arn:aws:iam::444444444444:root', 'unknown', null),
    ('arn:aws:iam::555555555555:root', 'alarm', 'The password policy of account 555555555555 lets passwords live forever.'),
    ('arn:aws:iam::666666666666:root', 'unknown', null),
    ('arn:aws:iam::777777777777:root', 'unknown', null);
