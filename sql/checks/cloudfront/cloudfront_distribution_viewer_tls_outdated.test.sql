insert into aws_cloudfront_distribution (id, arn, region, viewer_certificate) values
    -- The certificate pins the version, whatever the setting says.
    ('E1', 'default', 'global', '{"CloudFrontDefaultCertificate": true, "MinimumProtocolVersion": "TLSv1.2_2021"}'),
    ('E2', 'old', 'global', '{"ACMCertificateArn": "c", "MinimumProtocolVersion": "TLSv1.1_2016"}'),
    ('E3', 'ssl', 'global', '{"IAMCertificateId": "c", "CloudFrontDefaultCertificate": false, "MinimumProtocolVersion": "SSLv3"}'),
    ('E4', 'new', 'global', '{"ACMCertificateArn": "c", "MinimumProtocolVersion": "TLSv1.2_2018"}'),
    ('E5', 'newest', 'global', '{"ACMCertificateArn": "c", "MinimumProtocolVersion": "TLSv1.3_2025"}'),
    ('E6', 'odd', 'global', '{"ACMCertificateArn": "c", "MinimumProtocolVersion": "QUIC"}'),
    ('E7', 'unread', 'global', null);

insert into expected (resource, status, reason) values
    ('default', 'alarm', 'Distribution E1 has the certificate of cloudfront.net, and so accepts TLS 1.0.'),
    ('old', 'alarm', 'Distribution E2 has TLSv1.1_2016 as the lowest security policy for viewers.'),
    ('ssl', 'alarm', null),
    ('new', 'ok', 'Distribution E4 has TLSv1.2_2018 as the lowest security policy for viewers.'),
    ('newest', 'ok', null),
    ('odd', 'unknown', null),
    ('unread', 'unknown', null);
