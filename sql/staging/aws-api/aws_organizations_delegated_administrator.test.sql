insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:organizations::111111111111:account/o-tidewren01/555555555555', '555555555555', 'security', 'global', '{
        "ListDelegatedAdministrators": {"Id": "555555555555", "Arn": "arn:aws:organizations::111111111111:account/o-tidewren01/555555555555",
            "Email": "security@tidewren.example", "Name": "security", "Status": "ACTIVE", "JoinedMethod": "CREATED",
            "JoinedTimestamp": "2024-01-01T00:00:00+00:00", "DelegationEnabledDate": "2024-02-01T00:00:00+00:00"},
        "ListDelegatedServicesForAccount": {"DelegatedServices": [
            {"ServicePrincipal": "guardduty.amazonaws.com", "DelegationEnabledDate": "2024-02-01T00:00:00+00:00"}]}
    }'),
    -- Refused; not an administrator any more.
    ('arn:aws:organizations::111111111111:account/o-tidewren01/666666666666', '666666666666', 'denied', 'global', '{
        "ListDelegatedAdministrators": {"Id": "666666666666", "Name": "denied", "State": "SUSPENDED"},
        "ListDelegatedServicesForAccount": {"$error": {"code": "AccessDeniedException"}}}'),
    ('arn:aws:organizations::111111111111:account/o-tidewren01/777777777777', '777777777777', 'former', 'global', '{
        "ListDelegatedAdministrators": {"Id": "777777777777", "Name": "former"},
        "ListDelegatedServicesForAccount": {"$absent": "AccountNotRegisteredException"}}');

insert into expected (arn, region, title, id, name, email, status, joined_method, joined_timestamp, delegation_enabled_date, delegated_services) values
    ('arn:aws:organizations::111111111111:account/o-tidewren01/555555555555', 'global', 'security', '555555555555', 'security', 'security@tidewren.example', 'ACTIVE',
        'CREATED', '2024-01-01 00:00:00', '2024-02-01 00:00:00',
        '[{"ServicePrincipal": "guardduty.amazonaws.com", "DelegationEnabledDate": "2024-02-01T00:00:00+00:00"}]'),
    ('arn:aws:organizations::111111111111:account/o-tidewren01/666666666666', 'global', 'denied', '666666666666', 'denied', null, 'SUSPENDED', null, null, null, null),
    ('arn:aws:organizations::111111111111:account/o-tidewren01/777777777777', 'global', 'former', '777777777777', 'former', null, null, null, null, null, '[]');
