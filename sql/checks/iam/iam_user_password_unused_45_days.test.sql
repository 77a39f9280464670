insert into aws_iam_credential_report (user_name, user_arn, region, password_enabled, password_status, password_last_used, password_last_changed) values
    ('busy', 'arn:aws:iam::111111111111:user/busy', 'global', true, 'used', '2026-11-19', '2020-01-01'),
    ('idle', 'arn:aws:iam::111111111111:user/idle', 'global', true, 'used', '2026-01-01', '2020-01-01'),
    ('never', 'arn:aws:iam::111111111111:user/never', 'global', true, 'never_used', null, '2026-01-01'),
    ('new', 'arn:aws:iam::111111111111:user/new', 'global', true, 'never_used', null, '2026-11-01'),
    ('robot', 'arn:aws:iam::111111111111:user/robot', 'global', false, 'not_set', null, null),
    ('undated', 'arn:aws:iam::111111111111:user/undated', 'global', true, 'never_used', null, null),
    ('unread', 'arn:aws:iam::111111111111:user/unread', 'global', true, null, null, '2020-01-01'),
    ('vague', 'arn:aws:iam::111111111111:user/vague', 'global', null, 'used', '2020-01-01', '2020-01-01'),
    ('<root_account>', 'arn:aws:iam::111111111111:root', 'global', null, 'used', '2020-01-01', null);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:user/busy', 'ok', 'User busy last signed in with its console password on 2026-11-19.'),
    ('arn:aws:iam::111111111111:user/idle', 'alarm', null),
    ('arn:aws:iam::111111111111:user/never', 'alarm', 'User never never used the console password that was set on 2026-01-01.'),
    ('arn:aws:iam::111111111111:user/new', 'ok', null),
    ('arn:aws:iam::111111111111:user/robot', 'ok', 'User robot has no console password.'),
    ('arn:aws:iam::111111111111:user/undated', 'unknown', null),
    ('arn:aws:iam::111111111111:user/unread', 'unknown', null),
    ('arn:aws:iam::111111111111:user/vague', 'unknown', null);
