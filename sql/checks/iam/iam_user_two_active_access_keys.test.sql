insert into aws_iam_credential_report (user_name, user_arn, region, access_key_1_active, access_key_2_active, access_key_1_last_rotated, access_key_2_last_rotated) values
    ('one', 'arn:aws:iam::111111111111:user/one', 'global', true, false, '2026-01-01', null),
    ('none', 'arn:aws:iam::111111111111:user/none', 'global', false, false, null, null),
    ('two', 'arn:aws:iam::111111111111:user/two', 'global', true, true, '2026-01-01', '2026-11-15'),
    ('undated', 'arn:aws:iam::111111111111:user/undated', 'global', true, true, null, null),
    -- One inactive key settles it.
    ('half', 'arn:aws:iam::111111111111:user/half', 'global', null, false, null, null),
    ('unread', 'arn:aws:iam::111111111111:user/unread', 'global', true, null, null, null),
    ('<root_account>', 'arn:aws:iam::111111111111:root', 'global', true, true, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:user/one', 'ok', 'User one has at most one active access key.'),
    ('arn:aws:iam::111111111111:user/none', 'ok', null),
    ('arn:aws:iam::111111111111:user/two', 'alarm', 'User two has two active access keys, the newer one from 2026-11-15.'),
    ('arn:aws:iam::111111111111:user/undated', 'alarm', 'User undated has two active access keys.'),
    ('arn:aws:iam::111111111111:user/half', 'ok', null),
    ('arn:aws:iam::111111111111:user/unread', 'unknown', null);
