insert into aws_iam_credential_report (user_name, user_arn, region, access_key_1_active, access_key_1_last_rotated, access_key_2_active, access_key_2_last_rotated) values
    ('fresh', 'arn:aws:iam::111111111111:user/fresh', 'global', true, '2026-10-01', false, null),
    ('old', 'arn:aws:iam::111111111111:user/old', 'global', true, '2026-01-01', false, null),
    ('second', 'arn:aws:iam::111111111111:user/second', 'global', true, '2026-10-01', true, '2025-01-01'),
    ('both', 'arn:aws:iam::111111111111:user/both', 'global', true, '2024-01-01', true, '2025-01-01'),
    -- The old key is inactive.
    ('retired', 'arn:aws:iam::111111111111:user/retired', 'global', false, '2020-01-01', false, null),
    -- Ninety days to the day.
    ('edge', 'arn:aws:iam::111111111111:user/edge', 'global', true, '2026-08-22', false, null),
    ('undated', 'arn:aws:iam::111111111111:user/undated', 'global', true, null, false, null),
    ('unread', 'arn:aws:iam::111111111111:user/unread', 'global', null, '2020-01-01', false, null),
    -- The one that is known suffices.
    ('known', 'arn:aws:iam::111111111111:user/known', 'global', true, '2020-01-01', null, null),
    ('<root_account>', 'arn:aws:iam::111111111111:root', 'global', true, '2020-01-01', false, null);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:user/fresh', 'ok', 'User fresh has no active access key that is too old.'),
    ('arn:aws:iam::111111111111:user/old', 'alarm', 'User old has an active access key from 2026-01-01 that was not rotated.'),
    ('arn:aws:iam::111111111111:user/second', 'alarm', 'User second has an active access key from 2025-01-01 that was not rotated.'),
    ('arn:aws:iam::111111111111:user/both', 'alarm', 'User both has two active access keys, from 2024-01-01 and 2025-01-01, that were not rotated.'),
    ('arn:aws:iam::111111111111:user/retired', 'ok', 'User retired has no active access key.'),
    ('arn:aws:iam::111111111111:user/edge', 'ok', null),
    ('arn:aws:iam::111111111111:user/undated', 'unknown', null),
    ('arn:aws:iam::111111111111:user/unread', 'unknown', null),
    ('arn:aws:iam::111111111111:user/known', 'alarm', null);
