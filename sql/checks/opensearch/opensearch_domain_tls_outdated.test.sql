insert into aws_opensearch_domain (domain_name, arn, domain_endpoint_options) values
    ('strict', 'strict', '{"EnforceHTTPS": true, "TLSSecurityPolicy": "Policy-Min-TLS-1-2-2019-07"}'),
    ('new', 'new', '{"EnforceHTTPS": true, "TLSSecurityPolicy": "Policy-Min-TLS-1-2-PFS-2023-10"}'),
    ('later', 'later', '{"EnforceHTTPS": true, "TLSSecurityPolicy": "Policy-Min-TLS-1-3-2030-01"}'),
    ('old', 'old', '{"EnforceHTTPS": true, "TLSSecurityPolicy": "Policy-Min-TLS-1-0-2019-07"}'),
    ('http', 'http', '{"EnforceHTTPS": false, "TLSSecurityPolicy": "Policy-Min-TLS-1-2-2019-07"}'),
    -- A policy whose name does not tell; no policy; nothing at all.
    ('strange', 'strange', '{"EnforceHTTPS": true, "TLSSecurityPolicy": "Policy-Quantum"}'),
    ('half', 'half', '{"EnforceHTTPS": true}'),
    ('unread', 'unread', null);

insert into aws_elasticsearch_domain (domain_name, arn, domain_endpoint_options) values
    ('legacy', 'legacy', '{"EnforceHTTPS": false, "TLSSecurityPolicy": "Policy-Min-TLS-1-0-2019-07"}');

insert into expected (resource, status, reason) values
    ('strict', 'ok', 'Domain strict requires HTTPS with TLS 1.2 or later.'),
    ('new', 'ok', null),
    ('later', 'ok', 'Domain later requires HTTPS with TLS 1.3 or later.'),
    ('old', 'alarm', 'Domain old accepts TLS 1.0 (Policy-Min-TLS-1-0-2019-07).'),
    ('http', 'alarm', 'Domain http accepts plain HTTP.'),
    ('strange', 'unknown', null),
    ('half', 'unknown', null),
    ('unread', 'unknown', null),
    ('legacy', 'alarm', null);
