insert into after.account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'), ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'), ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root'), ('666666666666', 'arn:aws:iam::666666666666:root');
insert into before.account select * from after.account;

insert into before.aws_iam_account_summary (account_id, region, account_mfa_enabled) values
    ('111111111111', 'global', true), ('222222222222', 'global', true), ('333333333333', 'global', false),
    ('444444444444', 'global', true), ('555555555555', 'global', null), ('666666666666', 'global', true);

insert into after.aws_iam_account_summary (
    account_id, region, account_mfa_enabled, account_password_present, account_access_keys_present
) values
    -- An answer that does not tell of the password.
    ('111111111111', 'global', false, null, 0),
    -- Nothing is left to sign in with.
    ('222222222222', 'global', false, false, 0),
    -- It had none; it has one.
    ('333333333333', 'global', false, true, 0),
    ('444444444444', 'global', true, true, 0),
    -- Not told on one side.
    ('555555555555', 'global', false, true, 0),
    ('666666666666', 'global', null, true, 0);

insert into expected (resource, change, reason) values
    ('arn:aws:iam::111111111111:root', 'fired', 'The root user of account 111111111111 had an MFA device, and has none.'),
    ('arn:aws:iam::555555555555:root', 'incomparable', null),
    ('arn:aws:iam::666666666666:root', 'incomparable', null);
