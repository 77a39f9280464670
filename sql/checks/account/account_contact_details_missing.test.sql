insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root');

insert into aws_account_contact (account_id, region, has_contact, full_name, address_line_1, city, postal_code, country_code, phone_number) values
    ('111111111111', 'global', true, 'Henrike Adler', 'Am Kai 1', 'Hamburg', '20457', 'DE', '+49400000000'),
    -- A space is no city, and a member that is left out is empty.
    ('222222222222', 'global', true, 'ops', 'Am Kai 1', ' ', '20457', 'DE', null),
    ('333333333333', 'global', false, null, null, null, null, null, null),
    -- Denied, though a row came of it.
    ('444444444444', 'global', null, null, null, null, null, null, null);
-- Of account 5 nothing was read.

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'Account 111111111111 has a complete primary contact.'),
    ('arn:aws:iam::222222222222:root', 'alarm', 'Account 222222222222 has a primary contact without City, PhoneNumber.'),
    ('arn:aws:iam::333333333333:root', 'alarm', 'Account 333333333333 has no primary contact.'),
    ('arn:aws:iam::444444444444:root', 'unknown', null),
    ('arn:aws:iam::555555555555:root', 'unknown', null);
