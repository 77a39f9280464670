insert into aws_iam_credential_report (user_name, user_arn, region, password_enabled, access_key_1_active, access_key_2_active) values
    ('both', 'arn:aws:iam::111111111111:user/both', 'global', true, false, true),
    ('person', 'arn:aws:iam::111111111111:user/person', 'global', true, false, false),
    ('robot', 'arn:aws:iam::111111111111:user/robot', 'global', false, true, true),
    -- One key that is known suffices.
    ('known', 'arn:aws:iam::111111111111:user/known', 'global', true, true, null),
    ('unread', 'arn:aws:iam::111111111111:user/unread', 'global', true, false, null),
    ('vague', 'arn:aws:iam::111111111111:user/vague', 'global', null, true, false),
    ('<root_account>', 'arn:aws:iam::111111111111:root', 'global', true, true, false);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:user/both', 'alarm', 'User both has a console password and an active access key.'),
    ('arn:aws:iam::111111111111:user/person', 'ok', 'User person has no active access key.'),
    ('arn:aws:iam::111111111111:user/robot', 'ok', 'User robot has no console password.'),
    ('arn:aws:iam::111111111111:user/known', 'alarm', null),
    ('arn:aws:iam::111111111111:user/unread', 'unknown', null),
    ('arn:aws:iam::111111111111:user/vague', 'unknown', null);
