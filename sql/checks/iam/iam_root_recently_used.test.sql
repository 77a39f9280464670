insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root'),
    ('666666666666', 'arn:aws:iam::666666666666:root');

insert into aws_iam_credential_report (
    account_id, user_name, password_status, password_last_used, access_key_1_was_used, access_key_1_last_used_date,
    access_key_2_was_used, access_key_2_last_used_date
) values
    ('111111111111', '<root_account>', 'never_used', null, false, null, false, null),
    ('111111111111', 'maria', 'used', '2026-11-19', true, '2026-11-19', false, null),
    ('222222222222', '<root_account>', 'used', '2026-11-01', false, null, false, null),
    -- Not the password, but a key.
    ('333333333333', '<root_account>', 'used', '2020-01-01', false, null, true, '2026-11-19'),
    ('444444444444', '<root_account>', 'used', '2026-10-20', true, '2020-01-01', false, null),
    -- The report does not tell of the second key.
    ('555555555555', '<root_account>', 'used', '2020-01-01', false, null, null, null);
-- Account 6 has no report.

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'The root user of account 111111111111 has no use on record.'),
    ('arn:aws:iam::222222222222:root', 'alarm', 'The root user of account 222222222222 was last used on 2026-11-01.'),
    ('arn:aws:iam::333333333333:root', 'alarm', 'The root user of account 333333333333 was last used on 2026-11-19.'),
    ('arn:aws:iam::444444444444:root', 'ok', 'The root user of account 444444444444 was last used on 2026-10-20.'),
    ('arn:aws:iam::555555555555:root', 'unknown', null),
    ('arn:aws:iam::666666666666:root', 'unknown', null);
