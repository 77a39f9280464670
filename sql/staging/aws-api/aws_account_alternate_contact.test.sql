insert into resource (arn, resource_id, account_id, region, evidence) values
    -- One is registered, one is not, one was refused.
    ('arn:aws:account::111111111111:account', '111111111111', '111111111111', 'global', '{
        "GetContactInformation": {"ContactInformation": {"FullName": "Henrike Adler"}},
        "GetAlternateContact.BILLING": {"$absent": "ResourceNotFoundException"},
        "GetAlternateContact.OPERATIONS": {"$error": {"code": "AccessDeniedException"}},
        "GetAlternateContact.SECURITY": {"AlternateContact": {
            "AlternateContactType": "SECURITY", "Name": "Security desk", "Title": "On call",
            "EmailAddress": "security@tidewren.example", "PhoneNumber": "+49400000001"}}
    }'),
    -- Nobody asked. A resource without an ARN.
    (null, '222222222222', '222222222222', 'global', '{"GetContactInformation": {"$absent": "ResourceNotFoundException"}}');

insert into expected (arn, account_id, region, title, contact_type, is_registered, name, contact_title, email_address, phone_number) values
    ('arn:aws:account::111111111111:account/BILLING', '111111111111', 'global', 'BILLING', 'BILLING', false, null, null, null, null),
    ('arn:aws:account::111111111111:account/OPERATIONS', '111111111111', 'global', 'OPERATIONS', 'OPERATIONS', null, null, null, null, null),
    ('arn:aws:account::111111111111:account/SECURITY', '111111111111', 'global', 'SECURITY', 'SECURITY', true, 'Security desk', 'On call', 'security@tidewren.example', '+49400000001'),
    ('arn:aws:account::222222222222:account/BILLING', '222222222222', 'global', 'BILLING', 'BILLING', null, null, null, null, null),
    ('arn:aws:account::222222222222:account/OPERATIONS', '222222222222', 'global', 'OPERATIONS', 'OPERATIONS', null, null, null, null, null),
    ('arn:aws:account::222222222222:account/SECURITY', '222222222222', 'global', 'SECURITY', 'SECURITY', null, null, null, null, null);
