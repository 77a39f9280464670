insert into aws_iam_credential_report (user_name, user_arn, region, user_creation_time, password_enabled, access_key_1_active, access_key_1_was_used, access_key_1_last_rotated,
    access_key_2_active, access_key_2_was_used, access_key_2_last_rotated) values
    ('form', 'arn:aws:iam::111111111111:user/form', 'global', '2026-01-01 10:00:00', true, true, false, '2026-01-01 10:00:30', false, false, null),
    ('second', 'arn:aws:iam::111111111111:user/second', 'global', '2026-01-01 10:00:00', true, false, false, null, true, false, '2026-01-01 10:09:00'),
    ('used', 'arn:aws:iam::111111111111:user/used', 'global', '2026-01-01 10:00:00', true, true, true, '2026-01-01 10:00:30', false, false, null),
    ('later', 'arn:aws:iam::111111111111:user/later', 'global', '2026-01-01 10:00:00', true, true, false, '2026-01-01 10:11:00', false, false, null),
    -- Without a password it is a service account.
    ('robot', 'arn:aws:iam::111111111111:user/robot', 'global', '2026-01-01 10:00:00', false, true, false, '2026-01-01 10:00:30', false, false, null),
    ('inactive', 'arn:aws:iam::111111111111:user/inactive', 'global', '2026-01-01 10:00:00', true, false, false, '2026-01-01 10:00:30', false, false, null),
    ('unread', 'arn:aws:iam::111111111111:user/unread', 'global', '2026-01-01 10:00:00', true, true, null, '2026-01-01 10:00:30', false, false, null),
    ('undated', 'arn:aws:iam::111111111111:user/undated', 'global', null, true, true, false, '2026-01-01 10:00:30', false, false, null);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:user/form', 'alarm', 'User form has an active access key that was created together with the user and never used.'),
    ('arn:aws:iam::111111111111:user/second', 'alarm', null),
    ('arn:aws:iam::111111111111:user/used', 'ok', 'User used has no unused access key that was created together with the user.'),
    ('arn:aws:iam::111111111111:user/later', 'ok', null),
    ('arn:aws:iam::111111111111:user/robot', 'ok', 'User robot has no console password.'),
    ('arn:aws:iam::111111111111:user/inactive', 'ok', null),
    ('arn:aws:iam::111111111111:user/unread', 'unknown', null),
    ('arn:aws:iam::111111111111:user/undated', 'unknown', null);
