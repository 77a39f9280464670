insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root'),
    ('666666666666', 'arn:aws:iam::666666666666:root');

insert into aws_iam_account_summary (
    account_id, account_mfa_enabled, account_password_present, account_access_keys_present
) values
    ('111111111111', true, true, 0),
    ('222222222222', true, true, 0),
    ('333333333333', false, true, 0),
    ('444444444444', true, true, 0),
    ('555555555555', true, true, 0);
-- Of account 6 nothing was read.

insert into aws_iam_virtual_mfa_device (account_id, arn, serial_number, assignment_status, "user") values
    -- A device with the root user's usual name that is another user's, and one that is nobody's.
    ('111111111111', 'd1', 'arn:aws:iam::111111111111:mfa/root-account-mfa-device', 'Assigned',
        '{"Arn": "arn:aws:iam::111111111111:user/mallory"}'),
    ('111111111111', 'd2', 'arn:aws:iam::111111111111:mfa/spare', 'Unassigned', null),
    ('222222222222', 'd3', 'arn:aws:iam::222222222222:mfa/phone', 'Assigned', '{"Arn": "arn:aws:iam::222222222222:root"}'),
    -- The user is not told.
    ('444444444444', 'd4', 'arn:aws:iam::444444444444:mfa/root-account-mfa-device', 'Assigned', null);

insert into unread (table_name, account_id, region) values
    ('aws_iam_virtual_mfa_device', '555555555555', 'global'),
    ('aws_iam_virtual_mfa_device', '666666666666', 'global');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'The root user of account 111111111111 has MFA without a virtual device.'),
    ('arn:aws:iam::222222222222:root', 'alarm', 'The root user of account 222222222222 relies on the virtual MFA device arn:aws:iam::222222222222:mfa/phone.'),
    ('arn:aws:iam::333333333333:root', 'alarm', 'The root user of account 333333333333 has no MFA device.'),
    ('arn:aws:iam::444444444444:root', 'alarm', null),
    ('arn:aws:iam::555555555555:root', 'unknown', null),
    ('arn:aws:iam::666666666666:root', 'unknown', null);
