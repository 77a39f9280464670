/*
description = "Stages of REST APIs as AWS Config records them, which is in the API's own member names."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "deploymentId": "VARCHAR", "clientCertificateId": "VARCHAR", "stageName": "VARCHAR",
                    "description": "VARCHAR", "cacheClusterEnabled": "BOOLEAN", "cacheClusterSize": "VARCHAR",
                    "cacheClusterStatus": "VARCHAR", "methodSettings": "JSON", "documentationVersion": "VARCHAR",
                    "accessLogSettings": "JSON", "canarySettings": "JSON", "tracingEnabled": "BOOLEAN",
                    "webAclArn": "VARCHAR", "createdDate": "VARCHAR", "lastUpdatedDate": "VARCHAR"
                },
                "supplementaryConfiguration": {"tags": "MAP(VARCHAR, VARCHAR)"}
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.stageName as name,
    split_part(arn, '/', 3) as rest_api_id,
    item.configuration.deploymentId as deployment_id,
    api_gateway_config_time(item.configuration.createdDate) as created_date,
    api_gateway_config_time(item.configuration.lastUpdatedDate) as last_updated_date,
    item.configuration.cacheClusterEnabled as cache_cluster_enabled,
    item.configuration.cacheClusterSize as cache_cluster_size,
    item.configuration.cacheClusterStatus as cache_cluster_status,
    item.configuration.tracingEnabled as tracing_enabled,
    item.configuration.accessLogSettings as access_log_settings,
    item.configuration.clientCertificateId as client_certificate_id,
    item.configuration.description as description,
    item.configuration.documentationVersion as documentation_version,
    item.configuration.canarySettings as canary_settings,
    item.configuration.methodSettings as method_settings,
    item.configuration.webAclArn as web_acl_arn,
    partition,
    region,
    account_id,
    arn,
    item.configuration.stageName as title,
    -- Some items carry their tags here alone.
    case
        when len(map_keys(item.supplementaryConfiguration.tags)) > 0 then to_json(item.supplementaryConfiguration.tags)
        else tags_json(tags)
    end as tags
from document
