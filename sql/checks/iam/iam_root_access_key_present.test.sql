insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root'),
    ('666666666666', 'arn:aws:iam::666666666666:root');

insert into aws_iam_account_summary (account_id, account_access_keys_present) values
    ('111111111111', 0),
    ('222222222222', 1),
    ('333333333333', 1),
    ('444444444444', 0),
    ('555555555555', null);

insert into aws_iam_credential_report (account_id, user_name, access_key_1_active, access_key_2_active) values
    ('111111111111', '<root_account>', false, false),
    -- A key of another user is not the root user's.
    ('111111111111', 'maria', true, true),
    -- The key is there, and inactive.
    ('222222222222', '<root_account>', false, false),
    ('333333333333', '<root_account>', false, true),
    -- The summary is newer than the report, or the other way round: either suffices for an alarm.
    ('444444444444', '<root_account>', true, false),
    ('555555555555', '<root_account>', false, false);
-- Of account 6 nothing was read.

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'The root user of account 111111111111 has no access key.'),
    ('arn:aws:iam::222222222222:root', 'alarm', 'The root user of account 222222222222 has an access key, which the credential report shows as inactive.'),
    ('arn:aws:iam::333333333333:root', 'alarm', 'The root user of account 333333333333 has an active access key.'),
    ('arn:aws:iam::444444444444:root', 'alarm', null),
    ('arn:aws:iam::555555555555:root', 'unknown', null),
    ('arn:aws:iam::666666666666:root', 'unknown', null);
