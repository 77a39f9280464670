insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- The certificate of the API's fixture; the item's own tags are empty, as they often are.
    ('arn:aws:acm:eu-central-1:111111111111:certificate/c1', 'arn:aws:acm:eu-central-1:111111111111:certificate/c1', null, 'eu-central-1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::ACM::Certificate", "awsRegion": "eu-central-1", "tags": {},
        "configuration": {
            "certificateArn": "arn:aws:acm:eu-central-1:111111111111:certificate/c1", "domainName": "www.tidewren.example",
            "subjectAlternativeNames": ["www.tidewren.example", "tidewren.example"],
            "domainValidationOptions": [{
                "domainName": "www.tidewren.example", "validationDomain": "www.tidewren.example", "validationStatus": "SUCCESS",
                "resourceRecord": {"name": "_a.tidewren.example.", "type": "CNAME", "value": "_b.acm-validations.aws."},
                "validationMethod": "DNS"
            }],
            "serial": "0a:1b", "subject": "CN=www.tidewren.example", "issuer": "Amazon",
            "createdAt": "2026-01-05T10:00:00.000Z", "issuedAt": "2026-01-05T10:05:00.000Z", "status": "ISSUED",
            "notBefore": "2026-01-05T00:00:00.000Z", "notAfter": "2027-02-03T23:59:59.000Z", "keyAlgorithm": "RSA-2048",
            "signatureAlgorithm": "SHA256WITHRSA",
            "inUseBy": ["arn:aws:elasticloadbalancing:eu-central-1:111111111111:loadbalancer/app/web/1"],
            "type": "AMAZON_ISSUED", "renewalEligibility": "ELIGIBLE",
            "renewalSummary": {"renewalStatus": "FAILED", "renewalStatusReason": "CAA_ERROR"},
            "keyUsages": [{"name": "DIGITAL_SIGNATURE"}],
            "extendedKeyUsages": [{"name": "TLS_WEB_SERVER_AUTHENTICATION", "oID": "1.3.6.1.5.5.7.3.1"}],
            "options": {"certificateTransparencyLoggingPreference": "ENABLED", "export": "DISABLED"}
        },
        "supplementaryConfiguration": {"Tags": [{"key": "team", "value": "web"}]}
    }}'),
    -- A request that failed, in an older item with less in it.
    ('arn:aws:acm:us-east-1:111111111111:certificate/c6', 'arn:aws:acm:us-east-1:111111111111:certificate/c6', null, 'us-east-1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::ACM::Certificate", "configuration": {
            "certificateArn": "arn:aws:acm:us-east-1:111111111111:certificate/c6", "domainName": "failed.example",
            "status": "FAILED", "failureReason": "INVALID_PUBLIC_DOMAIN", "type": "AMAZON_ISSUED", "inUseBy": [],
            "extendedKeyUsages": []
        },
        "supplementaryConfiguration": {"Tags": []}
    }}'),
    -- An item without a configuration.
    ('arn:aws:acm:us-east-1:111111111111:certificate/c7', 'arn:aws:acm:us-east-1:111111111111:certificate/c7', null, 'us-east-1', null, '{"ConfigurationItem": {
        "resourceType": "AWS::ACM::Certificate", "configuration": null}}');

insert into expected (
    arn, certificate_arn, title, domain_name, region, status, type, key_algorithm, signature_algorithm, subject, issuer, serial,
    created_at, issued_at, imported_at, not_before, not_after, revoked_at, revocation_reason, failure_reason,
    renewal_eligibility, renewal_status, renewal_status_reason, certificate_transparency_logging_preference, export,
    in_use_by, subject_alternative_names, domain_validation_options, extended_key_usages, tags_src, tags
) values
    (
        'arn:aws:acm:eu-central-1:111111111111:certificate/c1', 'arn:aws:acm:eu-central-1:111111111111:certificate/c1',
        'www.tidewren.example', 'www.tidewren.example', 'eu-central-1', 'ISSUED', 'AMAZON_ISSUED', 'RSA-2048', 'SHA256WITHRSA',
        'CN=www.tidewren.example', 'Amazon', '0a:1b',
        '2026-01-05 10:00:00', '2026-01-05 10:05:00', null, '2026-01-05 00:00:00', '2027-02-03 23:59:59', null, null, null,
        'ELIGIBLE', 'FAILED', 'CAA_ERROR', 'ENABLED', 'DISABLED',
        '["arn:aws:elasticloadbalancing:eu-central-1:111111111111:loadbalancer/app/web/1"]',
        '["www.tidewren.example","tidewren.example"]',
        '[{"DomainName":"www.tidewren.example","ValidationDomain":"www.tidewren.example","ValidationStatus":"SUCCESS","ResourceRecord":{"Name":"_a.tidewren.example.","Type":"CNAME","Value":"_b.acm-validations.aws."},"ValidationMethod":"DNS"}]',
        '[{"Name":"TLS_WEB_SERVER_AUTHENTICATION","OID":"1.3.6.1.5.5.7.3.1"}]',
        '[{"Key":"team","Value":"web"}]', '{"team":"web"}'
    ),
    (
        'arn:aws:acm:us-east-1:111111111111:certificate/c6', 'arn:aws:acm:us-east-1:111111111111:certificate/c6',
        'failed.example', 'failed.example', 'us-east-1', 'FAILED', 'AMAZON_ISSUED', null, null, null, null, null,
        null, null, null, null, null, null, null, 'INVALID_PUBLIC_DOMAIN',
        null, null, null, null, null, '[]', null, null, '[]', '[]', '{}'
    ),
    (
        'arn:aws:acm:us-east-1:111111111111:certificate/c7', 'arn:aws:acm:us-east-1:111111111111:certificate/c7',
        null, null, 'us-east-1', null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null
    );
