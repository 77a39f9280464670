insert into resource (arn, resource_id, tags, evidence) values
    ('arn:aws:apigateway:us-east-1::/clientcertificates/cert1', 'cert1', map {'team': 'web'}, '{"GetClientCertificates": {
        "clientCertificateId": "cert1", "description": "backend", "pemEncodedCertificate": "-----BEGIN CERTIFICATE-----",
        "createdDate": "2026-01-31T13:59:21+01:00", "expirationDate": "2027-01-31T13:59:21+01:00", "tags": {"team": "web"}}}'),
    ('arn:aws:apigateway:us-east-1::/clientcertificates/cert2', 'cert2', null,
        '{"GetClientCertificates": {"clientCertificateId": "cert2"}}');

insert into expected (arn, title, tags, client_certificate_id, description, created_date, expiration_date) values
    (
        'arn:aws:apigateway:us-east-1::/clientcertificates/cert1', 'cert1', '{"team":"web"}', 'cert1', 'backend',
        '2026-01-31 12:59:21', '2027-01-31 12:59:21'
    ),
    ('arn:aws:apigateway:us-east-1::/clientcertificates/cert2', 'cert2', null, 'cert2', null, null, null);
