insert into aws_ec2_load_balancer (type, name, arn, scheme) values
    ('application', 'inner', 'lb-inner', 'internal'),
    ('application', 'front', 'lb-front', 'internet-facing'),
    ('application', 'dim', 'lb-dim', null);

insert into aws_ec2_load_balancer_listener (arn, load_balancer_arn, port, protocol, mutual_authentication) values
    ('off', 'lb-inner', 443, 'HTTPS', '{"Mode": "off"}'),
    ('verify', 'lb-inner', 8443, 'HTTPS', '{"Mode": "verify", "TrustStoreArn": "ts"}'),
    ('pass', 'lb-inner', 9443, 'HTTPS', '{"Mode": "passthrough"}'),
    -- AWS Config does not tell.
    ('config', 'lb-inner', 444, 'HTTPS', null),
    ('protocolless', 'lb-inner', 445, null, null),
    -- Others cannot, or need not, ask.
    ('http', 'lb-inner', 80, 'HTTP', null),
    ('public', 'lb-front', 443, 'HTTPS', '{"Mode": "off"}'),
    ('network', 'lb-net', 443, 'TLS', null),
    -- It may be internal.
    ('dim', 'lb-dim', 443, 'HTTPS', '{"Mode": "off"}');

insert into expected (resource, status, reason) values
    ('off', 'alarm', 'HTTPS listener on port 443 of internal load balancer inner does not ask for client certificates.'),
    ('verify', 'ok', 'HTTPS listener on port 8443 of internal load balancer inner verifies client certificates.'),
    ('pass', 'ok', 'HTTPS listener on port 9443 of internal load balancer inner passes client certificates on to its targets.'),
    ('config', 'unknown', null),
    ('protocolless', 'unknown', null),
    ('dim', 'unknown', null);
