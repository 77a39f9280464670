insert into resource (arn, resource_id, resource_name, region, evidence) values
    -- AWS Config's fixture tells of the same certificate.
    ('arn:aws:iam::111111111111:server-certificate/cloudfront/shop', 'ASCAEXAMPLE1', 'shop', 'global', '{"ListServerCertificates": {
        "Path": "/cloudfront/", "ServerCertificateName": "shop", "ServerCertificateId": "ASCAEXAMPLE1",
        "Arn": "arn:aws:iam::111111111111:server-certificate/cloudfront/shop",
        "UploadDate": "2024-03-01T10:00:00+00:00", "Expiration": "2026-03-01T10:00:00+00:00"}}'),
    ('arn:aws:iam::111111111111:server-certificate/bare', 'ASCAEXAMPLE2', 'bare', 'global', '{"ListServerCertificates": {"Path": "/"}}');

insert into expected (arn, region, title, name, server_certificate_id, path, upload_date, expiration) values
    ('arn:aws:iam::111111111111:server-certificate/cloudfront/shop', 'global', 'shop', 'shop', 'ASCAEXAMPLE1', '/cloudfront/', '2024-03-01 10:00:00', '2026-03-01 10:00:00'),
    ('arn:aws:iam::111111111111:server-certificate/bare', 'global', 'bare', 'bare', 'ASCAEXAMPLE2', '/', null, null);
