insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root'),
    ('666666666666', 'arn:aws:iam::666666666666:root');

insert into aws_account_alternate_contact (account_id, region, arn, contact_type, is_registered, email_address, phone_number) values
    ('111111111111', 'global', '1s', 'SECURITY', true, 'security@tidewren.example', '+49400000001'),
    ('111111111111', 'global', '1b', 'BILLING', true, 'bills@tidewren.example', '+49400000002'),
    ('111111111111', 'global', '1o', 'OPERATIONS', true, 'ops@tidewren.example', '+49400000003'),
    -- Others are missing, too.
    ('222222222222', 'global', '2s', 'SECURITY', false, null, null),
    ('222222222222', 'global', '2b', 'BILLING', false, null, null),
    ('222222222222', 'global', '2o', 'OPERATIONS', false, null, null),
    -- Nobody can be called; what is known of the others does not matter.
    ('333333333333', 'global', '3s', 'SECURITY', true, 'security@tidewren.example', ''),
    ('333333333333', 'global', '3b', 'BILLING', null, null, null),
    -- Denied.
    ('444444444444', 'global', '4s', 'SECURITY', null, null, null),
    ('444444444444', 'global', '4b', 'BILLING', false, null, null),
    -- The mailbox of the root user.
    ('666666666666', 'global', '6s', 'SECURITY', true, 'Root6@tidewren.example', '+49400000001'),
    ('666666666666', 'global', '6b', 'BILLING', false, null, null);
-- Of account 5 nothing was read.

insert into aws_organizations_account (id, email, arn, region) values
    ('666666666666', 'root6@tidewren.example', 'arn:aws:organizations::111111111111:account/o-tidewren01/666666666666', 'global');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'Account 111111111111 has a security contact.'),
    ('arn:aws:iam::222222222222:root', 'alarm', 'Account 222222222222 has no security contact; there is none for billing and operations.'),
    ('arn:aws:iam::333333333333:root', 'alarm', 'Account 333333333333 has a security contact without a phone number.'),
    ('arn:aws:iam::444444444444:root', 'unknown', null),
    ('arn:aws:iam::555555555555:root', 'unknown', null),
    ('arn:aws:iam::666666666666:root', 'ok', 'Account 666666666666 has a security contact, which is the mailbox of the root user; there is none for billing.');
