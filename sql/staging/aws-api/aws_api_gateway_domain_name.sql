/*
description = "Custom domain names as API Gateway's first API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetDomainNames": {
                "domainName": "VARCHAR", "certificateName": "VARCHAR", "certificateArn": "VARCHAR",
                "certificateUploadDate": "VARCHAR", "regionalDomainName": "VARCHAR", "regionalHostedZoneId": "VARCHAR",
                "regionalCertificateName": "VARCHAR", "regionalCertificateArn": "VARCHAR",
                "distributionDomainName": "VARCHAR", "distributionHostedZoneId": "VARCHAR",
                "endpointConfiguration": "JSON", "domainNameStatus": "VARCHAR", "domainNameStatusMessage": "VARCHAR",
                "securityPolicy": "VARCHAR", "mutualTlsAuthentication": "JSON",
                "ownershipVerificationCertificateArn": "VARCHAR"
            }
        }').GetDomainNames as answer
    from resource
)

select
    answer.domainName as domain_name,
    answer.certificateArn as certificate_arn,
    answer.certificateName as certificate_name,
    utc_time(answer.certificateUploadDate) as certificate_upload_date,
    answer.distributionDomainName as distribution_domain_name,
    answer.distributionHostedZoneId as distribution_hosted_zone_id,
    answer.domainNameStatus as domain_name_status,
    answer.domainNameStatusMessage as domain_name_status_message,
    answer.ownershipVerificationCertificateArn as ownership_verification_certificate_arn,
    answer.regionalCertificateArn as regional_certificate_arn,
    answer.regionalCertificateName as regional_certificate_name,
    answer.regionalDomainName as regional_domain_name,
    answer.regionalHostedZoneId as regional_hosted_zone_id,
    answer.securityPolicy as security_policy,
    answer.endpointConfiguration as endpoint_configuration,
    answer.mutualTlsAuthentication as mutual_tls_authentication,
    partition,
    region,
    account_id,
    arn,
    answer.domainName as title,
    tags_json(tags) as tags
from document
