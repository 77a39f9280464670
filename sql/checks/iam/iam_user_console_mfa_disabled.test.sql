insert into aws_iam_credential_report (user_name, user_arn, region, password_enabled, mfa_active) values
    ('safe', 'arn:aws:iam::111111111111:user/safe', 'global', true, true),
    ('bare', 'arn:aws:iam::111111111111:user/bare', 'global', true, false),
    ('robot', 'arn:aws:iam::111111111111:user/robot', 'global', false, false),
    -- Without a password it does not matter.
    ('blind-robot', 'arn:aws:iam::111111111111:user/blind-robot', 'global', false, null),
    ('blind', 'arn:aws:iam::111111111111:user/blind', 'global', true, null),
    -- With a device it does not matter.
    ('unsure', 'arn:aws:iam::111111111111:user/unsure', 'global', null, true),
    ('vague', 'arn:aws:iam::111111111111:user/vague', 'global', null, false),
    -- The root user has checks of its own.
    ('<root_account>', 'arn:aws:iam::111111111111:root', 'global', null, false);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:user/safe', 'ok', 'User safe has a console password and an MFA device.'),
    ('arn:aws:iam::111111111111:user/bare', 'alarm', 'User bare has a console password and no MFA device.'),
    ('arn:aws:iam::111111111111:user/robot', 'ok', 'User robot has no console password.'),
    ('arn:aws:iam::111111111111:user/blind-robot', 'ok', null),
    ('arn:aws:iam::111111111111:user/blind', 'unknown', null),
    ('arn:aws:iam::111111111111:user/unsure', 'ok', null),
    ('arn:aws:iam::111111111111:user/vague', 'unknown', null);
