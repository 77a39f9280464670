insert into resource (arn, resource_id, resource_name, region, evidence) values
    -- Words instead of values on the root user's line.
    ('arn:aws:iam::111111111111:root', '<root_account>', '<root_account>', 'global', '{"GetCredentialReport": {
        "user": "<root_account>", "arn": "arn:aws:iam::111111111111:root", "user_creation_time": "2020-11-23T18:42:55+00:00",
        "password_enabled": "not_supported", "password_last_used": "no_information", "password_last_changed": "not_supported",
        "password_next_rotation": "not_supported", "mfa_active": "true", "access_key_1_active": "false",
        "access_key_1_last_rotated": "N/A", "access_key_1_last_used_date": "N/A", "access_key_1_last_used_region": "N/A",
        "access_key_1_last_used_service": "N/A", "access_key_2_active": "false", "access_key_2_last_rotated": "N/A",
        "access_key_2_last_used_date": "N/A", "access_key_2_last_used_region": "N/A", "access_key_2_last_used_service": "N/A",
        "cert_1_active": "false", "cert_1_last_rotated": "N/A", "cert_2_active": "false", "cert_2_last_rotated": "N/A"}}'),
    -- Everything in use, with the capitals that spreadsheets leave behind.
    ('arn:aws:iam::111111111111:user/maria', 'maria', 'maria', 'global', '{"GetCredentialReport": {
        "user": "maria", "arn": "arn:aws:iam::111111111111:user/maria", "user_creation_time": "2024-03-01T09:00:00+00:00",
        "password_enabled": "TRUE", "password_last_used": "2026-11-19T09:00:00+00:00",
        "password_last_changed": "2026-09-01T09:00:00+00:00", "password_next_rotation": "2026-11-30T09:00:00+00:00",
        "mfa_active": "FALSE", "access_key_1_active": "TRUE", "access_key_1_last_rotated": "2026-09-01T09:00:00+00:00",
        "access_key_1_last_used_date": "2026-11-18T09:00:00+00:00", "access_key_1_last_used_region": "us-west-1",
        "access_key_1_last_used_service": "s3", "access_key_2_active": "FALSE",
        "access_key_2_last_rotated": "2025-09-01T09:00:00+00:00", "access_key_2_last_used_date": "no_information",
        "access_key_2_last_used_region": "no_information", "access_key_2_last_used_service": "no_information",
        "cert_1_active": "TRUE", "cert_1_last_rotated": "2024-09-01T09:00:00+00:00", "cert_2_active": "FALSE",
        "cert_2_last_rotated": "N/A"}}'),
    -- A password that was never used; a report with a column missing.
    ('arn:aws:iam::111111111111:user/new', 'new', 'new', 'global', '{"GetCredentialReport": {
        "user": "new", "arn": "arn:aws:iam::111111111111:user/new", "password_enabled": "true",
        "password_last_used": "no_information"}}'),
    -- No password.
    ('arn:aws:iam::111111111111:user/ci', 'ci', 'ci', 'global', '{"GetCredentialReport": {
        "user": "ci", "arn": "arn:aws:iam::111111111111:user/ci", "password_enabled": "false", "password_last_used": "N/A"}}');

insert into expected (
    arn, region, title, user_name, user_arn, user_creation_time, password_enabled, password_status, password_last_used,
    password_last_changed, password_next_rotation, mfa_active,
    access_key_1_active, access_key_1_last_rotated, access_key_1_was_used, access_key_1_last_used_date,
    access_key_1_last_used_region, access_key_1_last_used_service,
    access_key_2_active, access_key_2_last_rotated, access_key_2_was_used, access_key_2_last_used_date,
    access_key_2_last_used_region, access_key_2_last_used_service,
    cert_1_active, cert_1_last_rotated, cert_2_active, cert_2_last_rotated
) values
    ('arn:aws:iam::111111111111:root', 'global', '<root_account>', '<root_account>', 'arn:aws:iam::111111111111:root',
        '2020-11-23 18:42:55', null, 'never_used', null, null, null, true,
        false, null, false, null, null, null, false, null, false, null, null, null, false, null, false, null),
    ('arn:aws:iam::111111111111:user/maria', 'global', 'maria', 'maria', 'arn:aws:iam::111111111111:user/maria',
        '2024-03-01 09:00:00', true, 'used', '2026-11-19 09:00:00', '2026-09-01 09:00:00', '2026-11-30 09:00:00', false,
        true, '2026-09-01 09:00:00', true, '2026-11-18 09:00:00', 'us-west-1', 's3',
        false, '2025-09-01 09:00:00', false, null, null, null, true, '2024-09-01 09:00:00', false, null),
    ('arn:aws:iam::111111111111:user/new', 'global', 'new', 'new', 'arn:aws:iam::111111111111:user/new',
        null, true, 'never_used', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null),
    ('arn:aws:iam::111111111111:user/ci', 'global', 'ci', 'ci', 'arn:aws:iam::111111111111:user/ci',
        null, false, 'not_set', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null);
