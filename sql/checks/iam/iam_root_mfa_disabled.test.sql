insert into account (account_id, arn, partition) values
    ('111111111111', 'arn:aws:iam::111111111111:root', 'aws'),
    ('222222222222', 'arn:aws:iam::222222222222:root', 'aws'),
    ('333333333333', 'arn:aws:iam::333333333333:root', 'aws'),
    ('444444444444', 'arn:aws:iam::444444444444:root', 'aws'),
    ('555555555555', 'arn:aws:iam::555555555555:root', 'aws'),
    ('666666666666', 'arn:aws-us-gov:iam::666666666666:root', 'aws-us-gov'),
    ('777777777777', 'arn:aws:iam::777777777777:root', 'aws');

insert into aws_iam_account_summary (
    account_id, account_mfa_enabled, account_password_present, account_access_keys_present
) values
    ('111111111111', true, true, 0),
    ('222222222222', false, true, 0),
    -- An answer from before the summary told of the password.
    ('333333333333', false, null, 0),
    -- No password and no keys: nobody can sign in.
    ('444444444444', false, false, 0),
    -- No password, but a key.
    ('555555555555', false, false, 1);
-- Of account 7 nothing was read.

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'The root user of account 111111111111 has an MFA device.'),
    ('arn:aws:iam::222222222222:root', 'alarm', 'The root user of account 222222222222 has no MFA device.'),
    ('arn:aws:iam::333333333333:root', 'alarm', null),
    ('arn:aws:iam::444444444444:root', 'ok', null),
    ('arn:aws:iam::555555555555:root', 'alarm', null),
    ('arn:aws-us-gov:iam::666666666666:root', 'skip', null),
    ('arn:aws:iam::777777777777:root', 'unknown', null);
