/*
description = "Certificates of AWS Certificate Manager, issued by Amazon, by a private authority, or imported."
grain = "one row per certificate"
resource_type = "AWS::ACM::Certificate"
list = ["acm:ListCertificates"]
per = "region"

[columns]
certificate_arn = { type = "VARCHAR", description = "ARN of the certificate." }
domain_name = { type = "VARCHAR", description = "Main domain name of the certificate." }
status = { type = "VARCHAR", from = ["acm:DescribeCertificate", "acm:ListCertificates"], description = "ISSUED, EXPIRED, PENDING_VALIDATION, INACTIVE, VALIDATION_TIMED_OUT, REVOKED or FAILED." }
type = { type = "VARCHAR", from = ["acm:DescribeCertificate", "acm:ListCertificates"], description = "AMAZON_ISSUED, PRIVATE or IMPORTED." }
key_algorithm = { type = "VARCHAR", from = ["acm:DescribeCertificate", "acm:ListCertificates"], description = "Kind and size of the key as the API spells it, such as RSA-2048 or EC-prime256v1." }
signature_algorithm = { type = "VARCHAR", from = "acm:DescribeCertificate", description = "Algorithm of the signature, such as SHA256WITHRSA." }
subject = { type = "VARCHAR", from = "acm:DescribeCertificate", description = "Whom the certificate names." }
issuer = { type = "VARCHAR", from = "acm:DescribeCertificate", description = "Who issued the certificate." }
serial = { type = "VARCHAR", from = "acm:DescribeCertificate", description = "Serial number of the certificate; NULL where it was never issued." }
created_at = { type = "TIMESTAMP", from = ["acm:DescribeCertificate", "acm:ListCertificates"], description = "When the certificate was asked for; NULL for an imported one." }
issued_at = { type = "TIMESTAMP", from = ["acm:DescribeCertificate", "acm:ListCertificates"], description = "When the certificate was issued; NULL for an imported one." }
imported_at = { type = "TIMESTAMP", from = ["acm:DescribeCertificate", "acm:ListCertificates"], description = "When the certificate was last imported; NULL where it was not." }
not_before = { type = "TIMESTAMP", from = ["acm:DescribeCertificate", "acm:ListCertificates"], description = "From when on the certificate is valid." }
not_after = { type = "TIMESTAMP", from = ["acm:DescribeCertificate", "acm:ListCertificates"], description = "Until when the certificate is valid." }
revoked_at = { type = "TIMESTAMP", from = ["acm:DescribeCertificate", "acm:ListCertificates"], description = "When the certificate was revoked; NULL where it was not." }
revocation_reason = { type = "VARCHAR", from = "acm:DescribeCertificate", description = "Why the certificate was revoked; NULL where it was not." }
failure_reason = { type = "VARCHAR", from = "acm:DescribeCertificate", description = "Why the request failed; NULL where it did not." }
renewal_eligibility = { type = "VARCHAR", from = ["acm:DescribeCertificate", "acm:ListCertificates"], description = "Whether the certificate renews by itself: ELIGIBLE or INELIGIBLE." }
renewal_status = { type = "VARCHAR", from = "acm:DescribeCertificate", description = "How the managed renewal stands: PENDING_AUTO_RENEWAL, PENDING_VALIDATION, SUCCESS or FAILED; NULL where none was begun." }
renewal_status_reason = { type = "VARCHAR", from = "acm:DescribeCertificate", description = "Why the managed renewal failed; NULL where it did not." }
certificate_transparency_logging_preference = { type = "VARCHAR", from = "acm:DescribeCertificate", description = "Whether the certificate is entered into public transparency logs: ENABLED or DISABLED." }
export = { type = "VARCHAR", from = "acm:DescribeCertificate", description = "Whether the certificate may be exported: ENABLED or DISABLED." }
in_use_by = { type = "JSON", from = "acm:DescribeCertificate", description = "ARNs of the resources that use the certificate." }
subject_alternative_names = { type = "JSON", from = "acm:DescribeCertificate", description = "All the domain names that the certificate is for." }
domain_validation_options = { type = "JSON", from = "acm:DescribeCertificate", description = "How the control of each domain was or is to be proved." }
extended_key_usages = { type = "JSON", from = "acm:DescribeCertificate", description = "What the certificate may be used for." }
tags_src = { type = "JSON", from = "acm:ListTagsForCertificate", description = "The certificate's tags as a list of Key and Value; an empty list where there are none." }
*/
