insert into before.aws_iam_credential_report (user_name, user_arn, arn, region, mfa_active) values
    ('<root_account>', 'root', 'root', 'global', true), ('console', 'user/console', 'user/console', 'global', true),
    ('both', 'user/both', 'user/both', 'global', true), ('retired', 'user/retired', 'user/retired', 'global', true),
    ('never', 'user/never', 'user/never', 'global', false), ('kept', 'user/kept', 'user/kept', 'global', true),
    ('unread', 'user/unread', 'user/unread', 'global', null), ('blind', 'user/blind', 'user/blind', 'global', true),
    ('hazy', 'user/hazy', 'user/hazy', 'global', true), ('gone', 'user/gone', 'user/gone', 'global', true);

insert into after.aws_iam_credential_report (
    user_name, user_arn, arn, region, mfa_active, password_enabled, access_key_1_active, access_key_2_active
) values
    -- The root user has its own rule.
    ('<root_account>', 'root', 'root', 'global', false, null, true, false),
    ('console', 'user/console', 'user/console', 'global', false, true, false, false),
    ('both', 'user/both', 'user/both', 'global', false, true, false, true),
    -- Nothing is left to sign in with.
    ('retired', 'user/retired', 'user/retired', 'global', false, false, false, false),
    -- Had none; has one; is new.
    ('never', 'user/never', 'user/never', 'global', false, true, false, false),
    ('kept', 'user/kept', 'user/kept', 'global', true, true, false, false),
    ('new', 'user/new', 'user/new', 'global', false, true, false, false),
    -- Not told on one side, or not what is left to sign in with.
    ('unread', 'user/unread', 'user/unread', 'global', false, true, false, false),
    ('blind', 'user/blind', 'user/blind', 'global', null, true, false, false),
    ('hazy', 'user/hazy', 'user/hazy', 'global', false, null, false, false);

insert into expected (resource, change, reason) values
    ('user/console', 'fired', 'User console no longer has an MFA device, and has a console password.'),
    ('user/both', 'fired', 'User both no longer has an MFA device, and has a console password and an active access key.'),
    ('user/unread', 'incomparable', null),
    ('user/blind', 'incomparable', null),
    ('user/hazy', 'incomparable', null);
