insert into aws_api_gateway_domain_name (domain_name, arn, security_policy) values
    ('old.example.com', 'old', 'TLS_1_0'),
    ('api.example.com', 'api', 'TLS_1_2'),
    ('new.example.com', 'new', 'SecurityPolicy_TLS13_1_3_2025_09'),
    ('edge.example.com', 'edge', 'SecurityPolicy_TLS12_2018_EDGE'),
    ('odd.example.com', 'odd', 'SecurityPolicy_NEW'),
    -- Told by the other API.
    ('half.example.com', 'half', null),
    ('unread.example.com', 'unread', null);

insert into aws_api_gatewayv2_domain_name (domain_name, arn, domain_name_configurations) values
    ('api.example.com', 'api', '[{"SecurityPolicy": "TLS_1_2"}]'),
    ('half.example.com', 'half', '[{"SecurityPolicy": "TLS_1_2"}]'),
    ('unread.example.com', 'unread', null),
    -- One endpoint of two does not tell.
    ('dim.example.com', 'dim', '[{"SecurityPolicy": "TLS_1_2"}, {"EndpointType": "EDGE"}]'),
    -- On its way from one endpoint to another.
    ('two.example.com', 'two', '[{"SecurityPolicy": "TLS_1_2"}, {"SecurityPolicy": "TLS_1_0"}]');

insert into expected (resource, status, reason) values
    ('old', 'alarm', 'Domain name old.example.com accepts TLS 1.0 by policy TLS_1_0.'),
    ('api', 'ok', 'Domain name api.example.com accepts TLS 1.2 and later by policy TLS_1_2.'),
    ('new', 'ok', null),
    ('edge', 'ok', null),
    ('odd', 'unknown', null),
    ('half', 'ok', null),
    ('unread', 'unknown', null),
    ('dim', 'unknown', null),
    ('two', 'alarm', null);
