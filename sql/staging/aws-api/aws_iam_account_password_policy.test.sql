insert into resource (arn, account_id, region, evidence) values
    (null, '111111111111', 'global', '{"GetAccountPasswordPolicy": {"PasswordPolicy": {
        "AllowUsersToChangePassword": true, "ExpirePasswords": true, "HardExpiry": true, "MaxPasswordAge": 90,
        "MinimumPasswordLength": 14, "PasswordReusePrevention": 24, "RequireLowercaseCharacters": true,
        "RequireNumbers": true, "RequireSymbols": true, "RequireUppercaseCharacters": true}}}'),
    -- The API leaves out what does not apply.
    (null, '222222222222', 'global', '{"GetAccountPasswordPolicy": {"PasswordPolicy": {
        "AllowUsersToChangePassword": false, "ExpirePasswords": false, "MinimumPasswordLength": 12,
        "RequireLowercaseCharacters": false, "RequireNumbers": true, "RequireSymbols": true,
        "RequireUppercaseCharacters": false}}}'),
    (null, '333333333333', 'global', '{"GetAccountPasswordPolicy": {"$absent": "NoSuchEntity"}}'),
    (null, '444444444444', 'global', '{"GetAccountPasswordPolicy": {"$error": {"code": "AccessDenied"}}}');

insert into expected (
    arn, account_id, region, title, has_password_policy, allow_users_to_change_password, expire_passwords, hard_expiry,
    max_password_age, minimum_password_length, password_reuse_prevention, require_lowercase_characters, require_numbers,
    require_symbols, require_uppercase_characters
) values
    ('arn:aws:iam::111111111111:root', '111111111111', 'global', '111111111111', true, true, true, true, 90, 14, 24, true,
        true, true, true),
    ('arn:aws:iam::222222222222:root', '222222222222', 'global', '222222222222', true, false, false, false, 0, 12, 0,
        false, true, true, false),
    ('arn:aws:iam::333333333333:root', '333333333333', 'global', '333333333333', false, false, false, false, 0, null, 0,
        false, false, false, false),
    ('arn:aws:iam::444444444444:root', '444444444444', 'global', '444444444444', null, null, null, null, null, null, null,
        null, null, null, null);
