insert into before.aws_iam_credential_report (user_name, user_arn, arn, region, user_creation_time, password_enabled) values
    ('<root_account>', 'root', 'root', 'global', '2020-01-01', null),
    ('got', 'user/got', 'user/got', 'global', '2024-01-01', false),
    ('had', 'user/had', 'user/had', 'global', '2024-01-01', true),
    ('lost', 'user/lost', 'user/lost', 'global', '2024-01-01', true),
    ('anew', 'user/anew', 'user/anew', 'global', '2024-01-01', true),
    ('unread', 'user/unread', 'user/unread', 'global', '2024-01-01', null),
    ('blind', 'user/blind', 'user/blind', 'global', '2024-01-01', false);

insert into after.aws_iam_credential_report (
    user_name, user_arn, arn, region, user_creation_time, password_enabled, mfa_active
) values
    -- The root user has its own rules.
    ('<root_account>', 'root', 'root', 'global', '2020-01-01', true, false),
    ('got', 'user/got', 'user/got', 'global', '2024-01-01', true, false),
    -- As before; the better direction.
    ('had', 'user/had', 'user/had', 'global', '2024-01-01', true, true),
    ('lost', 'user/lost', 'user/lost', 'global', '2024-01-01', false, false),
    -- Another user of the same name; new users with and without a password.
    ('anew', 'user/anew', 'user/anew', 'global', '2026-11-19', true, false),
    ('new', 'user/new', 'user/new', 'global', '2026-11-19', true, true),
    ('bot', 'user/bot', 'user/bot', 'global', '2026-11-19', false, false),
    -- Not told on one side.
    ('unread', 'user/unread', 'user/unread', 'global', '2024-01-01', true, false),
    ('blind', 'user/blind', 'user/blind', 'global', '2024-01-01', null, false);

insert into expected (resource, change, reason) values
    ('user/got', 'fired', 'User got now has a console password, and no MFA device.'),
    ('user/anew', 'fired', 'User anew is new and has a console password, and no MFA device.'),
    ('user/new', 'fired', 'User new is new and has a console password.'),
    ('user/unread', 'incomparable', null),
    ('user/blind', 'incomparable', null);
