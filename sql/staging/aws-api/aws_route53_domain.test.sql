insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered.
    (
        'arn:aws:route53domains:::example.com', 'example.com', 'global', map {'team': 'data'},
        '{"ListDomains": {"DomainName": "example.com", "AutoRenew": true, "Expiry": "2026-01-31T12:59:21+00:00",
        "TransferLock": true}, "GetDomainDetail": {"AbuseContactEmail": "abuse@example.com",
        "AbuseContactPhone": "abusecontactphone-1", "AdminPrivacy": true,
        "CreationDate": "2026-01-31T12:59:21+00:00", "RegistrantPrivacy": true,
        "RegistrarName": "registrarname-1", "RegistrarUrl": "https://example.com/",
        "RegistryDomainId": "registrydomain-1", "Reseller": "reseller-1", "TechPrivacy": true,
        "UpdatedDate": "2026-01-31T12:59:21+00:00", "WhoIsServer": "whoisserver-1", "BillingPrivacy": true,
        "BillingContact": {"FirstName": "firstname-1", "LastName": "lastname-1", "ContactType": "PERSON"},
        "DnssecKeys": [{"Algorithm": 3, "Flags": 3, "PublicKey": "publickey-1"}],
        "Nameservers": [{"Name": "name-1", "GlueIps": ["glueips-1"]}],
        "RegistrantContact": {"FirstName": "firstname-1", "LastName": "lastname-1", "ContactType": "PERSON"},
        "StatusList": ["statuslist-1"], "TechContact": {"FirstName": "firstname-1", "LastName": "lastname-1",
        "ContactType": "PERSON"}, "AdminContact": {"FirstName": "firstname-1", "LastName": "lastname-1",
        "ContactType": "PERSON"}}, "ListTagsForDomain": {"TagList": [{"Key": "team", "Value": "data"}]}}'
    ),
    -- What else is asked was refused.
    (
        'arn:aws:route53domains:::example.com-denied', 'example.com-denied', 'global', map {'team': 'data'},
        '{"ListDomains": {"DomainName": "example.com", "AutoRenew": true, "Expiry": "2026-01-31T12:59:21+00:00",
        "TransferLock": true}, "GetDomainDetail": {"$error": {"code": "AccessDeniedException",
        "message": "not authorized"}}, "ListTagsForDomain": {"$error": {"code": "AccessDeniedException",
        "message": "not authorized"}}}'
    ),
    -- Only listed.
    (
        'arn:aws:route53domains:::example.com-bare', 'example.com-bare', 'global', map {'team': 'data'},
        '{"ListDomains": {"DomainName": "example.com", "AutoRenew": true, "Expiry": "2026-01-31T12:59:21+00:00",
        "TransferLock": true}}'
    );

insert into expected (
    arn, title, tags, domain_name, abuse_contact_email, abuse_contact_phone, admin_privacy, auto_renew,
    creation_date, expiration_date, registrant_privacy, registrar_name, registrar_url, registry_domain_id,
    reseller, tech_privacy, transfer_lock, updated_date, who_is_server, billing_privacy, billing_contact,
    dnssec_keys, nameservers, registrant_contact, status_list, tech_contact, admin_contact, tags_src
) values
    (
        'arn:aws:route53domains:::example.com', 'example.com', '{"team":"data"}', 'example.com',
        'abuse@example.com', 'abusecontactphone-1', true, true, '2026-01-31 12:59:21', '2026-01-31 12:59:21',
        true, 'registrarname-1', 'https://example.com/', 'registrydomain-1', 'reseller-1', true, true,
        '2026-01-31 12:59:21', 'whoisserver-1', true,
        '{"FirstName":"firstname-1","LastName":"lastname-1","ContactType":"PERSON"}',
        '[{"Algorithm":3,"Flags":3,"PublicKey":"publickey-1"}]', '[{"Name":"name-1","GlueIps":["glueips-1"]}]',
        '{"FirstName":"firstname-1","LastName":"lastname-1","ContactType":"PERSON"}', '["statuslist-1"]',
        '{"FirstName":"firstname-1","LastName":"lastname-1","ContactType":"PERSON"}',
        '{"FirstName":"firstname-1","LastName":"lastname-1","ContactType":"PERSON"}',
        '[{"Key":"team","Value":"data"}]'
    ),
    (
        'arn:aws:route53domains:::example.com-denied', 'example.com', '{"team":"data"}', 'example.com', null,
        null, null, true, null, '2026-01-31 12:59:21', null, null, null, null, null, null, true, null, null, null,
        null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:route53domains:::example.com-bare', 'example.com', '{"team":"data"}', 'example.com', null, null,
        null, true, null, '2026-01-31 12:59:21', null, null, null, null, null, null, true, null, null, null, null,
        null, null, null, null, null, null, null
    );
