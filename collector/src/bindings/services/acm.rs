// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_acm;
    "DescribeCertificate" describe_certificate { "CertificateArn" set_certificate_arn } pages {} lists {}
    "ListCertificates" list_certificates { "Includes" set_includes "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "CertificateSummaryList" "CertificateSummaryList" }
    "ListTagsForCertificate" list_tags_for_certificate { "CertificateArn" set_certificate_arn } pages {} lists {}
}

outputs! { aws_sdk_acm;
    describe_certificate::DescribeCertificateOutput { "Certificate" certificate }
    list_certificates::ListCertificatesOutput { "NextToken" next_token
        "CertificateSummaryList" certificate_summary_list }
    list_tags_for_certificate::ListTagsForCertificateOutput { "Tags" tags }
}

records! { aws_sdk_acm;
    CertificateDetail { "CertificateArn" certificate_arn "DomainName" domain_name
        "SubjectAlternativeNames" subject_alternative_names "ManagedBy" managed_by
        "DomainValidationOptions" domain_validation_options "Serial" serial "Subject" subject "Issuer" issuer
        "CreatedAt" created_at "IssuedAt" issued_at "ImportedAt" imported_at "Status" status "RevokedAt" revoked_at
        "RevocationReason" revocation_reason "NotBefore" not_before "NotAfter" not_after "KeyAlgorithm" key_algorithm
        "SignatureAlgorithm" signature_algorithm "InUseBy" in_use_by "FailureReason" failure_reason "Type" r#type
        "RenewalSummary" renewal_summary "KeyUsages" key_usages "ExtendedKeyUsages" extended_key_usages
        "CertificateAuthorityArn" certificate_authority_arn "RenewalEligibility" renewal_eligibility
        "Options" options "UpdateSummary" update_summary "CertificateKeyPairOrigin" certificate_key_pair_origin
        "AcmeEndpointArn" acme_endpoint_arn "AcmeAccountId" acme_account_id }
    CertificateOptions { "CertificateTransparencyLoggingPreference" certificate_transparency_logging_preference
        "Export" export "ValidationMethod" validation_method }
    CertificateSummary { "CertificateArn" certificate_arn "DomainName" domain_name
        "SubjectAlternativeNameSummaries" subject_alternative_name_summaries
        "HasAdditionalSubjectAlternativeNames" has_additional_subject_alternative_names "Status" status "Type" r#type
        "KeyAlgorithm" key_algorithm "KeyUsages" key_usages "ExtendedKeyUsages" extended_key_usages
        "ExportOption" export_option "InUse" in_use "Exported" exported "RenewalEligibility" renewal_eligibility
        "NotBefore" not_before "NotAfter" not_after "CreatedAt" created_at "IssuedAt" issued_at
        "ImportedAt" imported_at "RevokedAt" revoked_at "ManagedBy" managed_by
        "CertificateKeyPairOrigin" certificate_key_pair_origin }
    DomainValidation { "DomainName" domain_name "ValidationEmails" validation_emails
        "ValidationDomain" validation_domain "ValidationStatus" validation_status "ResourceRecord" resource_record
        "HttpRedirect" http_redirect "ValidationMethod" validation_method }
    DomainValidationMethodUpdateSummary { "From" from "To" to }
    ExtendedKeyUsage { "Name" name "OID" oid }
    HttpRedirect { "RedirectFrom" redirect_from "RedirectTo" redirect_to }
    KeyUsage { "Name" name }
    RenewalSummary { "RenewalStatus" renewal_status "DomainValidationOptions" domain_validation_options
        "RenewalStatusReason" renewal_status_reason "UpdatedAt" updated_at }
    ResourceRecord { "Name" name "Type" r#type "Value" value }
    Tag { "Key" key "Value" value }
    UpdateSummary { "Status" status "Type" r#type
        "DomainValidationMethodUpdateSummary" domain_validation_method_update_summary "RequestedAt" requested_at
        "UpdatedAt" updated_at }
}

texts! { aws_sdk_acm;
    CertificateExport CertificateKeyPairOrigin CertificateManagedBy CertificateStatus
    CertificateTransparencyLoggingPreference CertificateType DomainStatus ExtendedKeyUsageName FailureReason
    KeyAlgorithm KeyUsageName RecordType RenewalEligibility RenewalStatus RevocationReason UpdateStatus UpdateType
    ValidationMethod
}

given_records! { aws_sdk_acm;
    plain Filters { "extendedKeyUsage" set_extended_key_usage "keyUsage" set_key_usage "keyTypes" set_key_types
        "exportOption" set_export_option "managedBy" set_managed_by }
}

given_texts! { aws_sdk_acm;
    CertificateExport CertificateManagedBy ExtendedKeyUsageName KeyAlgorithm KeyUsageName
}
