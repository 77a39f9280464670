insert into aws_iam_credential_report (user_name, user_arn, region, password_enabled, access_key_1_active, access_key_2_active, access_key_1_last_used_service, access_key_2_last_used_service) values
    ('robot', 'arn:aws:iam::111111111111:user/robot', 'global', false, false, true, null, 's3'),
    ('quiet', 'arn:aws:iam::111111111111:user/quiet', 'global', false, true, false, null, null),
    ('person', 'arn:aws:iam::111111111111:user/person', 'global', true, true, false, 's3', null),
    ('bare', 'arn:aws:iam::111111111111:user/bare', 'global', false, false, false, null, null),
    ('unread', 'arn:aws:iam::111111111111:user/unread', 'global', false, null, false, null, null),
    ('vague', 'arn:aws:iam::111111111111:user/vague', 'global', null, true, false, null, null),
    ('<root_account>', 'arn:aws:iam::111111111111:root', 'global', false, true, false, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:user/robot', 'alarm', 'User robot has no console password and an active access key, last used with s3.'),
    ('arn:aws:iam::111111111111:user/quiet', 'alarm', 'User quiet has no console password and an active access key.'),
    ('arn:aws:iam::111111111111:user/person', 'ok', 'User person is a console user.'),
    ('arn:aws:iam::111111111111:user/bare', 'ok', 'User bare has no active access key.'),
    ('arn:aws:iam::111111111111:user/unread', 'unknown', null),
    ('arn:aws:iam::111111111111:user/vague', 'unknown', null);
