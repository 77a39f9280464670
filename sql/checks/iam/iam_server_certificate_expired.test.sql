insert into aws_iam_server_certificate (name, arn, server_certificate_id, region, expiration) values
    ('old', 'arn:aws:iam::111111111111:server-certificate/old', 'ASCAOLD', 'global', '2026-11-19 23:59:59'),
    ('edge', 'arn:aws:iam::111111111111:server-certificate/cloudfront/edge', 'ASCAEDGE', 'global', '2025-01-01 00:00:00'),
    ('idle', 'arn:aws:iam::111111111111:server-certificate/idle', 'ASCAIDLE', 'global', '2025-01-01 00:00:00'),
    -- Valid to the second of the snapshot.
    ('last', 'arn:aws:iam::111111111111:server-certificate/last', 'ASCALAST', 'global', '2026-11-20 00:00:00'),
    ('new', 'arn:aws:iam::111111111111:server-certificate/new', 'ASCANEW', 'global', '2030-01-01 00:00:00'),
    -- AWS Config does not tell.
    ('recorded', 'arn:aws:iam::111111111111:server-certificate/recorded', null, 'global', null);

insert into aws_ec2_load_balancer_listener (arn, load_balancer_arn, certificates) values
    ('l1', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/shop/1234', '[{"CertificateArn": "arn:aws:iam::111111111111:server-certificate/old"}]'),
    ('l2', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/plain/5678', '[]');

insert into aws_ec2_classic_load_balancer (arn, name, listener_descriptions) values
    ('lb1', 'classic', '[{"Listener": {"Protocol": "HTTPS", "SSLCertificateId": "arn:aws:iam::111111111111:server-certificate/old"}}, {"Listener": {"Protocol": "HTTP"}}]');

insert into aws_cloudfront_distribution (arn, id, viewer_certificate) values
    ('d1', 'E1', '{"IAMCertificateId": "ASCAEDGE"}'),
    ('d2', 'E2', '{"CloudFrontDefaultCertificate": true}');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:server-certificate/old', 'alarm', 'Certificate old expired on 2026-11-19 and is served by load balancer classic, load balancer shop.'),
    ('arn:aws:iam::111111111111:server-certificate/cloudfront/edge', 'alarm', 'Certificate edge expired on 2025-01-01 and is served by distribution E1.'),
    ('arn:aws:iam::111111111111:server-certificate/idle', 'alarm', 'Certificate idle expired on 2025-01-01.'),
    ('arn:aws:iam::111111111111:server-certificate/last', 'ok', 'Certificate last is valid until 2026-11-20.'),
    ('arn:aws:iam::111111111111:server-certificate/new', 'ok', null),
    ('arn:aws:iam::111111111111:server-certificate/recorded', 'unknown', null);
