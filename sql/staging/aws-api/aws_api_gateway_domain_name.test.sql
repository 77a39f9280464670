insert into resource (arn, resource_id, resource_name, tags, evidence) values
    ('arn:aws:apigateway:us-east-1::/domainnames/api.example.com', 'api.example.com', 'api.example.com', map {'team': 'web'}, '{"GetDomainNames": {
        "domainName": "api.example.com", "regionalDomainName": "d-1.execute-api.us-east-1.amazonaws.com",
        "regionalHostedZoneId": "Z1", "regionalCertificateName": "front", "regionalCertificateArn": "arn:aws:acm:us-east-1:111111111111:certificate/1",
        "endpointConfiguration": {"types": ["REGIONAL"]}, "domainNameStatus": "AVAILABLE", "domainNameStatusMessage": "fine",
        "securityPolicy": "TLS_1_2", "ownershipVerificationCertificateArn": "arn:aws:acm:us-east-1:111111111111:certificate/2",
        "mutualTlsAuthentication": {"truststoreUri": "s3://trust/store.pem"}, "tags": {"team": "web"}}}'),
    ('arn:aws:apigateway:us-east-1::/domainnames/old.example.com', 'old.example.com', 'old.example.com', null, '{"GetDomainNames": {
        "domainName": "old.example.com", "certificateName": "old", "certificateArn": "arn:aws:acm:us-east-1:111111111111:certificate/3",
        "certificateUploadDate": "2019-02-21T18:37:48+00:00", "distributionDomainName": "d2.cloudfront.net",
        "distributionHostedZoneId": "Z2", "endpointConfiguration": {"types": ["EDGE"]}, "domainNameStatus": "AVAILABLE",
        "securityPolicy": "TLS_1_0"}}');

insert into expected (
    arn, title, tags, domain_name, certificate_arn, certificate_name, certificate_upload_date, distribution_domain_name,
    distribution_hosted_zone_id, domain_name_status, domain_name_status_message, ownership_verification_certificate_arn,
    regional_certificate_arn, regional_certificate_name, regional_domain_name, regional_hosted_zone_id, security_policy,
    endpoint_configuration, mutual_tls_authentication
) values
    (
        'arn:aws:apigateway:us-east-1::/domainnames/api.example.com', 'api.example.com', '{"team":"web"}', 'api.example.com',
        null, null, null, null, null, 'AVAILABLE', 'fine', 'arn:aws:acm:us-east-1:111111111111:certificate/2',
        'arn:aws:acm:us-east-1:111111111111:certificate/1', 'front', 'd-1.execute-api.us-east-1.amazonaws.com', 'Z1',
        'TLS_1_2', '{"types":["REGIONAL"]}', '{"truststoreUri":"s3://trust/store.pem"}'
    ),
    (
        'arn:aws:apigateway:us-east-1::/domainnames/old.example.com', 'old.example.com', null, 'old.example.com',
        'arn:aws:acm:us-east-1:111111111111:certificate/3', 'old', '2019-02-21 18:37:48', 'd2.cloudfront.net', 'Z2',
        'AVAILABLE', null, null, null, null, null, null, 'TLS_1_0', '{"types":["EDGE"]}', null
    );
