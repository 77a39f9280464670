insert into before.account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'), ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'), ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root'), ('666666666666', 'arn:aws:iam::666666666666:root'),
    ('777777777777', 'arn:aws:iam::777777777777:root');
insert into after.account select * from before.account;

insert into before.aws_iam_credential_report (
    account_id, region, user_name, arn, password_status, password_last_used, access_key_1_was_used,
    access_key_1_last_used_date, access_key_2_was_used, access_key_2_last_used_date
) values
    ('111111111111', 'global', '<root_account>', 'a', 'never_used', null, false, null, false, null),
    ('222222222222', 'global', '<root_account>', 'b', 'used', '2026-11-01 08:00:00', false, null, false, null),
    ('333333333333', 'global', '<root_account>', 'c', 'used', '2026-11-01 08:00:00', false, null, false, null),
    ('444444444444', 'global', '<root_account>', 'd', 'never_used', null, true, '2026-10-01 08:00:00', true, '2026-11-01 08:00:00'),
    ('555555555555', 'global', '<root_account>', 'e', null, null, false, null, false, null),
    ('666666666666', 'global', '<root_account>', 'f', 'never_used', null, false, null, false, null);

insert into after.aws_iam_credential_report (
    account_id, region, user_name, arn, password_status, password_last_used, access_key_1_was_used,
    access_key_1_last_used_date, access_key_2_was_used, access_key_2_last_used_date
) values
    -- For the first time, and not the root user alone.
    ('111111111111', 'global', '<root_account>', 'a', 'used', '2026-11-19 17:30:00', false, null, false, null),
    ('111111111111', 'global', 'maria', 'm', 'used', '2026-11-19 20:00:00', false, null, false, null),
    -- The earlier report was older than the earlier snapshot.
    ('222222222222', 'global', '<root_account>', 'b', 'used', '2026-11-01 08:00:00', true, '2026-11-18 22:10:00', false, null),
    -- As before; the same where the first key is gone, and the second took its number.
    ('333333333333', 'global', '<root_account>', 'c', 'used', '2026-11-01 08:00:00', false, null, false, null),
    ('444444444444', 'global', '<root_account>', 'd', 'never_used', null, true, '2026-11-01 08:00:00', false, null),
    -- The earlier report did not tell of the password.
    ('555555555555', 'global', '<root_account>', 'e', 'used', '2026-11-01 08:00:00', false, null, false, null),
    -- The later one does not.
    ('666666666666', 'global', '<root_account>', 'f', null, null, false, null, false, null),
    -- There was no earlier report, but a use is later than it could have been.
    ('777777777777', 'global', '<root_account>', 'g', 'used', '2026-11-19 09:00:00', true, '2026-11-19 10:00:00', false, null);

insert into expected (resource, change, reason) values
    ('arn:aws:iam::111111111111:root', 'fired', 'The root user of account 111111111111 was used with its password, last on 2026-11-19 at 17:30 UTC.'),
    ('arn:aws:iam::222222222222:root', 'fired', 'The root user of account 222222222222 was used with an access key, last on 2026-11-18 at 22:10 UTC.'),
    ('arn:aws:iam::555555555555:root', 'incomparable', null),
    ('arn:aws:iam::666666666666:root', 'incomparable', null),
    ('arn:aws:iam::777777777777:root', 'fired', 'The root user of account 777777777777 was used with its password and an access key, last on 2026-11-19 at 10:00 UTC.');
