insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- Issued and in use. AWS Config's fixture tells of the same certificate.
    ('arn:aws:acm:eu-central-1:111111111111:certificate/c1', 'arn:aws:acm:eu-central-1:111111111111:certificate/c1', 'www.tidewren.example', 'eu-central-1', map {'team': 'web'}, '{
        "ListCertificates": {"CertificateArn": "arn:aws:acm:eu-central-1:111111111111:certificate/c1", "DomainName": "www.tidewren.example"},
        "DescribeCertificate": {"Certificate": {
            "CertificateArn": "arn:aws:acm:eu-central-1:111111111111:certificate/c1", "DomainName": "www.tidewren.example",
            "SubjectAlternativeNames": ["www.tidewren.example", "tidewren.example"],
            "DomainValidationOptions": [{
                "DomainName": "www.tidewren.example", "ValidationDomain": "www.tidewren.example", "ValidationStatus": "SUCCESS",
                "ResourceRecord": {"Name": "_a.tidewren.example.", "Type": "CNAME", "Value": "_b.acm-validations.aws."},
                "ValidationMethod": "DNS"
            }],
            "Serial": "0a:1b", "Subject": "CN=www.tidewren.example", "Issuer": "Amazon",
            "CreatedAt": "2026-01-05T10:00:00+00:00", "IssuedAt": "2026-01-05T10:05:00+00:00", "Status": "ISSUED",
            "NotBefore": "2026-01-05T01:00:00+01:00", "NotAfter": "2027-02-03T23:59:59+00:00", "KeyAlgorithm": "RSA-2048",
            "SignatureAlgorithm": "SHA256WITHRSA",
            "InUseBy": ["arn:aws:elasticloadbalancing:eu-central-1:111111111111:loadbalancer/app/web/1"],
            "Type": "AMAZON_ISSUED", "RenewalEligibility": "ELIGIBLE",
            "RenewalSummary": {"RenewalStatus": "FAILED", "RenewalStatusReason": "CAA_ERROR", "UpdatedAt": "2026-10-01T00:00:00+00:00"},
            "KeyUsages": [{"Name": "DIGITAL_SIGNATURE"}],
            "ExtendedKeyUsages": [{"Name": "TLS_WEB_SERVER_AUTHENTICATION", "OID": "1.3.6.1.5.5.7.3.1"}],
            "Options": {"CertificateTransparencyLoggingPreference": "ENABLED", "Export": "DISABLED"}
        }},
        "ListTagsForCertificate": {"Tags": [{"Key": "team", "Value": "web"}]}
    }'),
    -- Imported, then revoked; a request that failed.
    ('arn:aws:acm:us-east-1:111111111111:certificate/c2', 'arn:aws:acm:us-east-1:111111111111:certificate/c2', 'old.example', 'us-east-1', map {}, '{
        "ListCertificates": {"CertificateArn": "arn:aws:acm:us-east-1:111111111111:certificate/c2", "DomainName": "old.example"},
        "DescribeCertificate": {"Certificate": {
            "DomainName": "old.example", "ImportedAt": 1709287200.0, "Status": "REVOKED", "Type": "IMPORTED",
            "RevokedAt": "2026-02-01T00:00:00Z", "RevocationReason": "KEY_COMPROMISE", "KeyAlgorithm": "EC-prime256v1"
        }},
        "ListTagsForCertificate": {"Tags": []}
    }'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/c3', 'arn:aws:acm:us-east-1:111111111111:certificate/c3', 'failed.example', 'us-east-1', map {}, '{
        "ListCertificates": {"CertificateArn": "arn:aws:acm:us-east-1:111111111111:certificate/c3", "DomainName": "failed.example"},
        "DescribeCertificate": {"Certificate": {
            "DomainName": "failed.example", "Status": "FAILED", "FailureReason": "CAA_ERROR", "Type": "AMAZON_ISSUED",
            "InUseBy": []
        }},
        "ListTagsForCertificate": {}
    }'),
    -- Every operation refused, with what newer lists tell; only listed, as of old.
    ('arn:aws:acm:us-east-1:111111111111:certificate/c4', 'arn:aws:acm:us-east-1:111111111111:certificate/c4', 'denied.example', 'us-east-1', null, '{
        "ListCertificates": {
            "CertificateArn": "arn:aws:acm:us-east-1:111111111111:certificate/c4", "DomainName": "denied.example",
            "Status": "ISSUED", "Type": "IMPORTED", "KeyAlgorithm": "RSA-2048", "InUse": true, "RenewalEligibility": "INELIGIBLE",
            "NotBefore": "2026-01-01T00:00:00+00:00", "NotAfter": "2027-01-01T00:00:00+00:00",
            "CreatedAt": "2026-01-02T00:00:00+00:00", "ImportedAt": "2026-01-03T00:00:00+00:00"
        },
        "DescribeCertificate": {"$error": {"code": "AccessDeniedException"}},
        "ListTagsForCertificate": {"$error": {"code": "AccessDeniedException"}}
    }'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/c5', 'arn:aws:acm:us-east-1:111111111111:certificate/c5', 'listed.example', 'us-east-1', null, '{
        "ListCertificates": {"CertificateArn": "arn:aws:acm:us-east-1:111111111111:certificate/c5", "DomainName": "listed.example"}}');

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
        'arn:aws:acm:us-east-1:111111111111:certificate/c2', 'arn:aws:acm:us-east-1:111111111111:certificate/c2',
        'old.example', 'old.example', 'us-east-1', 'REVOKED', 'IMPORTED', 'EC-prime256v1', null, null, null, null,
        null, null, '2024-03-01 10:00:00', null, null, '2026-02-01 00:00:00', 'KEY_COMPROMISE', null,
        null, null, null, null, null, '[]', null, null, null, '[]', '{}'
    ),
    (
        'arn:aws:acm:us-east-1:111111111111:certificate/c3', 'arn:aws:acm:us-east-1:111111111111:certificate/c3',
        'failed.example', 'failed.example', 'us-east-1', 'FAILED', 'AMAZON_ISSUED', null, null, null, null, null,
        null, null, null, null, null, null, null, 'CAA_ERROR',
        null, null, null, null, null, '[]', null, null, null, '[]', '{}'
    ),
    (
        'arn:aws:acm:us-east-1:111111111111:certificate/c4', 'arn:aws:acm:us-east-1:111111111111:certificate/c4',
        'denied.example', 'denied.example', 'us-east-1', 'ISSUED', 'IMPORTED', 'RSA-2048', null, null, null, null,
        '2026-01-02 00:00:00', null, '2026-01-03 00:00:00', '2026-01-01 00:00:00', '2027-01-01 00:00:00', null, null, null,
        'INELIGIBLE', null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:acm:us-east-1:111111111111:certificate/c5', 'arn:aws:acm:us-east-1:111111111111:certificate/c5',
        'listed.example', 'listed.example', 'us-east-1', null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null
    );
