insert into resource (arn, resource_id, account_id, region, evidence) values
    ('arn:aws:account::111111111111:account', '111111111111', '111111111111', 'global', '{
        "GetContactInformation": {"ContactInformation": {
            "FullName": "Henrike Adler", "CompanyName": "Tidewren", "AddressLine1": "Am Kai 1", "AddressLine2": "Haus 2",
            "AddressLine3": "c/o Platform", "City": "Hamburg", "DistrictOrCounty": "Altona", "StateOrRegion": "HH",
            "PostalCode": "20457", "CountryCode": "DE", "PhoneNumber": "+49400000000", "WebsiteUrl": "https://tidewren.example"}},
        "GetAlternateContact.SECURITY": {"$absent": "ResourceNotFoundException"}
    }'),
    -- Members that are not set are left out. A resource without an ARN.
    (null, '222222222222', '222222222222', 'global', '{"GetContactInformation": {"ContactInformation": {"FullName": "ops", "City": ""}}}'),
    ('arn:aws:account::333333333333:account', '333333333333', '333333333333', 'global', '{"GetContactInformation": {"$absent": "ResourceNotFoundException"}}'),
    ('arn:aws:account::444444444444:account', '444444444444', '444444444444', 'global', '{"GetContactInformation": {"$error": {"code": "AccessDeniedException"}}}'),
    ('arn:aws:account::555555555555:account', '555555555555', '555555555555', 'global', '{}');

insert into expected (
    arn, account_id, region, title, has_contact, full_name, company_name, address_line_1, address_line_2, address_line_3, city,
    district_or_county, state_or_region, postal_code, country_code, phone_number, website_url
) values
    ('arn:aws:account::111111111111:account', '111111111111', 'global', 'Henrike Adler', true, 'Henrike Adler', 'Tidewren', 'Am Kai 1', 'Haus 2',
        'c/o Platform', 'Hamburg', 'Altona', 'HH', '20457', 'DE', '+49400000000', 'https://tidewren.example'),
    ('arn:aws:account::222222222222:account', '222222222222', 'global', 'ops', true, 'ops', null, null, null, null, '',
        null, null, null, null, null, null),
    ('arn:aws:account::333333333333:account', '333333333333', 'global', '333333333333', false, null, null, null, null, null, null, null, null, null, null, null, null),
    ('arn:aws:account::444444444444:account', '444444444444', 'global', '444444444444', null, null, null, null, null, null, null, null, null, null, null, null, null),
    ('arn:aws:account::555555555555:account', '555555555555', 'global', '555555555555', null, null, null, null, null, null, null, null, null, null, null, null, null);
