insert into aws_route53_zone (name, id, arn, region, private_zone) values
    ('leaky.example.', 'Z1', 'leaky', 'global', false),
    ('clean.example.', 'Z2', 'clean', 'global', false),
    ('inner.example.', 'Z3', 'inner', 'global', true),
    ('six.example.', 'Z4', 'six', 'global', false),
    -- Only loopback; only aliases.
    ('dev.example.', 'Z5', 'dev', 'global', false),
    ('many.example.', 'Z6', 'many', 'global', false),
    -- Records not read: of a public zone, of a private one; whether a zone is public not read.
    ('denied.example.', 'Z7', 'denied', 'global', false),
    ('denied-inner.example.', 'Z8', 'denied-inner', 'global', true),
    ('dim.example.', 'Z9', 'dim', 'global', null),
    ('dim-clean.example.', 'Z10', 'dim-clean', 'global', null),
    -- A value that is no address; an answer without the type.
    ('odd.example.', 'Z11', 'odd', 'global', false),
    ('half.example.', 'Z12', 'half', 'global', false);

insert into aws_route53_record (zone_id, name, type, arn, region, records, alias_target) values
    ('Z1', 'leaky.example.', 'SOA', 'r1', 'global', '["ns-1. hostmaster. 1 7200 900 1209600 86400"]', null),
    ('Z1', 'db.leaky.example.', 'A', 'r2', 'global', '["10.1.2.3", "192.0.2.1"]', null),
    ('Z1', 'host.leaky.example.', 'A', 'r3', 'global', '["100.64.0.9"]', null),
    ('Z2', 'clean.example.', 'A', 'r4', 'global', '["192.0.2.1", "172.32.0.1"]', null),
    ('Z2', 'clean.example.', 'TXT', 'r5', 'global', '["\"10.0.0.1\""]', null),
    ('Z3', 'db.inner.example.', 'A', 'r6', 'global', '["10.1.2.3"]', null),
    ('Z4', 'six.example.', 'AAAA', 'r7', 'global', '["2001:db8::1", "fd12:3456::1"]', null),
    ('Z4', 'link.six.example.', 'AAAA', 'r8', 'global', '["fe80::1"]', null),
    ('Z5', 'dev.example.', 'A', 'r9', 'global', '["127.0.0.1"]', null),
    ('Z5', 'dev.example.', 'AAAA', 'r10', 'global', '["::1"]', null),
    ('Z5', 'www.dev.example.', 'A', 'r11', 'global', null, '{"DNSName": "d1.cloudfront.net."}'),
    ('Z6', 'many.example.', 'A', 'r12', 'global', '["10.0.0.1", "10.0.0.2", "10.0.0.3", "172.16.0.1", "192.168.0.1", "169.254.0.1", "10.0.0.7"]', null),
    ('Z9', 'dim.example.', 'A', 'r13', 'global', '["10.0.0.1"]', null),
    ('Z10', 'dim-clean.example.', 'A', 'r14', 'global', '["192.0.2.1"]', null),
    ('Z11', 'odd.example.', 'A', 'r15', 'global', '["localhost"]', null),
    ('Z12', 'half.example.', null, 'r16', 'global', null, null);

insert into expected (resource, status, reason) values
    ('leaky', 'alarm', 'Hosted zone leaky.example publishes private addresses: db.leaky.example. 10.1.2.3, host.leaky.example. 100.64.0.9.'),
    ('clean', 'ok', 'Hosted zone clean.example publishes no private addresses.'),
    ('inner', 'ok', 'Hosted zone inner.example is private.'),
    ('six', 'alarm', 'Hosted zone six.example publishes private addresses: link.six.example. fe80::1, six.example. fd12:3456::1.'),
    ('dev', 'ok', null),
    ('many', 'alarm', 'Hosted zone many.example publishes private addresses: many.example. 10.0.0.1, many.example. 10.0.0.2, many.example. 10.0.0.3, many.example. 10.0.0.7, many.example. 169.254.0.1 and 2 more.'),
    ('denied', 'unknown', null),
    ('denied-inner', 'ok', null),
    ('dim', 'unknown', null),
    ('dim-clean', 'ok', null),
    ('odd', 'unknown', null),
    ('half', 'unknown', null);
