insert into aws_iam_credential_report (user_name, user_arn, region, access_key_1_active, access_key_1_last_rotated, access_key_1_was_used, access_key_1_last_used_date, access_key_2_active,
    access_key_2_last_rotated, access_key_2_was_used, access_key_2_last_used_date) values
    ('busy', 'arn:aws:iam::111111111111:user/busy', 'global', true, '2020-01-01', true, '2026-11-19', false, null, false, null),
    ('idle', 'arn:aws:iam::111111111111:user/idle', 'global', true, '2020-01-01', true, '2026-01-01', false, null, false, null),
    -- Never used, and created long ago or lately.
    ('never', 'arn:aws:iam::111111111111:user/never', 'global', true, '2026-01-01', false, null, false, null, false, null),
    ('new', 'arn:aws:iam::111111111111:user/new', 'global', true, '2026-11-01', false, null, false, null, false, null),
    -- The second key.
    ('second', 'arn:aws:iam::111111111111:user/second', 'global', true, '2020-01-01', true, '2026-11-19', true, '2020-01-01', true, '2025-01-01'),
    -- An inactive key is not a risk.
    ('retired', 'arn:aws:iam::111111111111:user/retired', 'global', false, '2020-01-01', true, '2021-01-01', false, null, false, null),
    ('unread', 'arn:aws:iam::111111111111:user/unread', 'global', true, '2020-01-01', null, null, false, null, false, null),
    ('undated', 'arn:aws:iam::111111111111:user/undated', 'global', true, null, false, null, false, null, false, null),
    ('<root_account>', 'arn:aws:iam::111111111111:root', 'global', true, '2020-01-01', false, null, false, null, false, null);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:user/busy', 'ok', null),
    ('arn:aws:iam::111111111111:user/idle', 'alarm', 'User idle has an active access key, unused since 2026-01-01.'),
    ('arn:aws:iam::111111111111:user/never', 'alarm', null),
    ('arn:aws:iam::111111111111:user/new', 'ok', null),
    ('arn:aws:iam::111111111111:user/second', 'alarm', 'User second has an active access key, unused since 2025-01-01.'),
    ('arn:aws:iam::111111111111:user/retired', 'ok', 'User retired has no active access key.'),
    ('arn:aws:iam::111111111111:user/unread', 'unknown', null),
    ('arn:aws:iam::111111111111:user/undated', 'unknown', null);
