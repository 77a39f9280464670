insert into after.account (account_id, arn)
    select repeat(digit::varchar, 12), 'arn:aws:iam::' || repeat(digit::varchar, 12) || ':root' from range(1, 10) as digits (digit);
insert into before.account select * from after.account;

insert into before.aws_iam_account_password_policy (
    account_id, region, has_password_policy, minimum_password_length, password_reuse_prevention, max_password_age,
    require_lowercase_characters, require_uppercase_characters, require_numbers, require_symbols
) values
    ('111111111111', 'global', true, 14, 24, 90, true, true, true, true),
    ('222222222222', 'global', true, 14, 24, 90, true, true, true, true),
    ('333333333333', 'global', true, 14, 24, 90, true, true, true, true),
    ('444444444444', 'global', true, 8, 0, 0, false, false, false, false),
    ('555555555555', 'global', false, null, 0, 0, false, false, false, false),
    ('666666666666', 'global', true, 14, 24, 90, true, true, true, true),
    ('777777777777', 'global', null, null, null, null, null, null, null, null),
    ('888888888888', 'global', true, 14, 24, 90, true, true, true, true),
    ('999999999999', 'global', true, 14, 24, 90, true, true, true, true);

insert into after.aws_iam_account_password_policy (
    account_id, region, has_password_policy, minimum_password_length, password_reuse_prevention, max_password_age,
    require_lowercase_characters, require_uppercase_characters, require_numbers, require_symbols
) values
    -- Deleted.
    ('111111111111', 'global', false, null, 0, 0, false, false, false, false),
    -- Less of everything.
    ('222222222222', 'global', true, 8, 5, 180, false, false, false, false),
    -- No expiry any more.
    ('333333333333', 'global', true, 14, 24, 0, true, true, true, true),
    -- The better direction: more of everything, which includes an expiry; a policy where there was none.
    ('444444444444', 'global', true, 14, 24, 90, true, true, true, true),
    ('555555555555', 'global', true, 6, 0, 0, false, false, false, false),
    -- As before.
    ('666666666666', 'global', true, 14, 24, 90, true, true, true, true),
    -- Not told on one side.
    ('777777777777', 'global', false, null, 0, 0, false, false, false, false),
    ('888888888888', 'global', null, null, null, null, null, null, null, null),
    -- An earlier expiry is stricter.
    ('999999999999', 'global', true, 14, 24, 60, true, true, true, true);

insert into expected (resource, change, reason) values
    ('arn:aws:iam::111111111111:root', 'fired', 'Account 111111111111 no longer has a password policy.'),
    ('arn:aws:iam::222222222222:root', 'fired', 'The password policy of account 222222222222 asks for less: 8 characters instead of 14, no lowercase letter, no uppercase letter, no digit, no symbol, expiry after 180 days instead of after 90 days, 5 instead of 24 passwords that may not be used again.'),
    ('arn:aws:iam::333333333333:root', 'fired', 'The password policy of account 333333333333 asks for less: no expiry instead of after 90 days.'),
    ('arn:aws:iam::777777777777:root', 'incomparable', null),
    ('arn:aws:iam::888888888888:root', 'incomparable', null);
