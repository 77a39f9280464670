/*
description = "Certificates as AWS Config records them: as the API, in camelCase."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "certificateArn": "VARCHAR", "domainName": "VARCHAR", "status": "VARCHAR", "type": "VARCHAR",
                    "keyAlgorithm": "VARCHAR", "signatureAlgorithm": "VARCHAR", "subject": "VARCHAR",
                    "issuer": "VARCHAR", "serial": "VARCHAR", "createdAt": "VARCHAR", "issuedAt": "VARCHAR",
                    "importedAt": "VARCHAR", "notBefore": "VARCHAR", "notAfter": "VARCHAR", "revokedAt": "VARCHAR",
                    "revocationReason": "VARCHAR", "failureReason": "VARCHAR", "renewalEligibility": "VARCHAR",
                    "renewalSummary": {"renewalStatus": "VARCHAR", "renewalStatusReason": "VARCHAR"},
                    "options": {"certificateTransparencyLoggingPreference": "VARCHAR", "export": "VARCHAR"},
                    "inUseBy": "JSON", "subjectAlternativeNames": "JSON", "domainValidationOptions": "JSON",
                    "extendedKeyUsages": [{"name": "VARCHAR", "oID": "VARCHAR"}]
                },
                "supplementaryConfiguration": {"Tags": [{"key": "VARCHAR", "value": "VARCHAR"}]}
            }
        }').ConfigurationItem as item
    from resource
),

certificate as (
    select
        * exclude (item),
        item.configuration as configuration,
        item.supplementaryConfiguration.Tags as certificate_tags
    from document
)

select
    coalesce(configuration.certificateArn, arn) as certificate_arn,
    coalesce(configuration.domainName, resource_name) as domain_name,
    configuration.status as status,
    configuration.type as type,
    configuration.keyAlgorithm as key_algorithm,
    configuration.signatureAlgorithm as signature_algorithm,
    configuration.subject as subject,
    configuration.issuer as issuer,
    configuration.serial as serial,
    utc_time(configuration.createdAt) as created_at,
    utc_time(configuration.issuedAt) as issued_at,
    utc_time(configuration.importedAt) as imported_at,
    utc_time(configuration.notBefore) as not_before,
    utc_time(configuration.notAfter) as not_after,
    utc_time(configuration.revokedAt) as revoked_at,
    configuration.revocationReason as revocation_reason,
    configuration.failureReason as failure_reason,
    configuration.renewalEligibility as renewal_eligibility,
    configuration.renewalSummary.renewalStatus as renewal_status,
    configuration.renewalSummary.renewalStatusReason as renewal_status_reason,
    configuration.options.certificateTransparencyLoggingPreference as certificate_transparency_logging_preference,
    configuration.options.export as export,
    configuration.inUseBy as in_use_by,
    configuration.subjectAlternativeNames as subject_alternative_names,
    api_member_names(configuration.domainValidationOptions) as domain_validation_options,
    case when configuration.extendedKeyUsages is not null then to_json(list_transform(
        configuration.extendedKeyUsages,
        lambda usage: without_nulls(json_object('Name', usage.name, 'OID', usage.oID))
    )) end as extended_key_usages,
    case when certificate_tags is not null then to_json(list_transform(
        certificate_tags, lambda tag: json_object('Key', tag.key, 'Value', tag.value)
    )) end as tags_src,
    partition,
    region,
    account_id,
    coalesce(configuration.certificateArn, arn) as arn,
    coalesce(configuration.domainName, resource_name) as title,
    -- Items of certificates carry their tags here, and often an empty `tags`.
    case
        when len(certificate_tags) > 0
            then to_json(map_from_entries(list_transform(
                certificate_tags, lambda tag: struct_pack(key := tag.key, value := tag.value)
            )))
        else tags_json(tags)
    end as tags
from certificate
