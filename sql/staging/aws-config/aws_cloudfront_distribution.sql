/*
description = "Distributions as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "id": "VARCHAR", "domainName": "VARCHAR", "lastModifiedTime": "VARCHAR",
                    "activeTrustedSigners": "JSON", "activeTrustedKeyGroups": "JSON", "aliasICPRecordals": "JSON",
                    "distributionConfig": {
                        "callerReference": "VARCHAR", "aliases": "JSON", "defaultRootObject": "VARCHAR",
                        "origins": {"items": "JSON"}, "originGroups": "JSON", "defaultCacheBehavior": "JSON",
                        "cacheBehaviors": "JSON", "customErrorResponses": "JSON", "comment": "VARCHAR",
                        "logging": "JSON", "priceClass": "VARCHAR", "enabled": "BOOLEAN", "viewerCertificate": "JSON",
                        "restrictions": "JSON", "webACLId": "VARCHAR", "httpVersion": "VARCHAR",
                        "isIPV6Enabled": "BOOLEAN"
                    }
                }
            }
        }').ConfigurationItem.configuration as configuration
    from resource
),

distribution as (
    select *, configuration.distributionConfig as config
    from document
)

select
    coalesce(configuration.id, resource_id) as id,
    config.callerReference as caller_reference,
    config.comment as comment,
    config.defaultRootObject as default_root_object,
    configuration.domainName as domain_name,
    config.enabled as enabled,
    lower(config.httpVersion) as http_version,
    config.isIPV6Enabled as is_ipv6_enabled,
    utc_time(configuration.lastModifiedTime) as last_modified_time,
    config.priceClass as price_class,
    config.webACLId as web_acl_id,
    api_member_names(configuration.activeTrustedKeyGroups) as active_trusted_key_groups,
    api_member_names(configuration.activeTrustedSigners) as active_trusted_signers,
    api_member_names(config.aliases) as aliases,
    api_member_names(configuration.aliasICPRecordals) as alias_icp_recordals,
    api_member_names(config.cacheBehaviors) as cache_behaviors,
    api_member_names(config.customErrorResponses) as custom_error_responses,
    api_member_names(config.defaultCacheBehavior) as default_cache_behavior,
    api_member_names(config.logging) as logging,
    cloudfront_member_names(config.origins.items) as origins,
    api_member_names(config.originGroups) as origin_groups,
    api_member_names(config.restrictions) as restrictions,
    cloudfront_member_names(config.viewerCertificate) as viewer_certificate,
    partition,
    region,
    account_id,
    arn,
    coalesce(configuration.id, resource_id) as title,
    tags_json(tags) as tags
from distribution
