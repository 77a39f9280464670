/*
description = "Certificates as the ACM API answers. DescribeCertificate leaves out what a certificate does not have; ListCertificates tells some of it, too, since 2022."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListCertificates": {
                "CertificateArn": "VARCHAR", "DomainName": "VARCHAR", "Status": "VARCHAR", "Type": "VARCHAR",
                "KeyAlgorithm": "VARCHAR", "CreatedAt": "VARCHAR", "IssuedAt": "VARCHAR", "ImportedAt": "VARCHAR",
                "NotBefore": "VARCHAR", "NotAfter": "VARCHAR", "RevokedAt": "VARCHAR", "RenewalEligibility": "VARCHAR"
            },
            "DescribeCertificate": {
                "Certificate": {
                    "DomainName": "VARCHAR", "Status": "VARCHAR", "Type": "VARCHAR", "KeyAlgorithm": "VARCHAR",
                    "SignatureAlgorithm": "VARCHAR", "Subject": "VARCHAR", "Issuer": "VARCHAR", "Serial": "VARCHAR",
                    "CreatedAt": "VARCHAR", "IssuedAt": "VARCHAR", "ImportedAt": "VARCHAR", "NotBefore": "VARCHAR",
                    "NotAfter": "VARCHAR", "RevokedAt": "VARCHAR", "RevocationReason": "VARCHAR",
                    "FailureReason": "VARCHAR", "RenewalEligibility": "VARCHAR",
                    "RenewalSummary": {"RenewalStatus": "VARCHAR", "RenewalStatusReason": "VARCHAR"},
                    "Options": {"CertificateTransparencyLoggingPreference": "VARCHAR", "Export": "VARCHAR"},
                    "InUseBy": "JSON", "SubjectAlternativeNames": "JSON", "DomainValidationOptions": "JSON",
                    "ExtendedKeyUsages": "JSON"
                },
                "$error": "JSON"
            },
            "ListTagsForCertificate": {"Tags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
),

described as (
    select *, answer.DescribeCertificate.Certificate as certificate, answer.ListCertificates as listed
    from document
)

select
    coalesce(listed.CertificateArn, arn) as certificate_arn,
    coalesce(listed.DomainName, certificate.DomainName, resource_name) as domain_name,
    coalesce(certificate.Status, listed.Status) as status,
    coalesce(certificate.Type, listed.Type) as type,
    coalesce(certificate.KeyAlgorithm, listed.KeyAlgorithm) as key_algorithm,
    certificate.SignatureAlgorithm as signature_algorithm,
    certificate.Subject as subject,
    certificate.Issuer as issuer,
    certificate.Serial as serial,
    utc_time(coalesce(certificate.CreatedAt, listed.CreatedAt)) as created_at,
    utc_time(coalesce(certificate.IssuedAt, listed.IssuedAt)) as issued_at,
    utc_time(coalesce(certificate.ImportedAt, listed.ImportedAt)) as imported_at,
    utc_time(coalesce(certificate.NotBefore, listed.NotBefore)) as not_before,
    utc_time(coalesce(certificate.NotAfter, listed.NotAfter)) as not_after,
    utc_time(coalesce(certificate.RevokedAt, listed.RevokedAt)) as revoked_at,
    certificate.RevocationReason as revocation_reason,
    certificate.FailureReason as failure_reason,
    coalesce(certificate.RenewalEligibility, listed.RenewalEligibility) as renewal_eligibility,
    certificate.RenewalSummary.RenewalStatus as renewal_status,
    certificate.RenewalSummary.RenewalStatusReason as renewal_status_reason,
    certificate.Options.CertificateTransparencyLoggingPreference as certificate_transparency_logging_preference,
    certificate.Options.Export as export,
    case when certificate is not null then coalesce(certificate.InUseBy, '[]'::json) end as in_use_by,
    certificate.SubjectAlternativeNames as subject_alternative_names,
    certificate.DomainValidationOptions as domain_validation_options,
    certificate.ExtendedKeyUsages as extended_key_usages,
    case when answered(answer.ListTagsForCertificate)
        then coalesce(answer.ListTagsForCertificate.Tags, '[]'::json) end as tags_src,
    partition,
    region,
    account_id,
    coalesce(listed.CertificateArn, arn) as arn,
    coalesce(listed.DomainName, certificate.DomainName, resource_name) as title,
    tags_json(tags) as tags
from described
