/*
description = "Stages of REST APIs as API Gateway answers. The API is named by the ARN alone: .../restapis/<api>/stages/<stage>."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetStages": {
                "deploymentId": "VARCHAR", "clientCertificateId": "VARCHAR", "stageName": "VARCHAR",
                "description": "VARCHAR", "cacheClusterEnabled": "BOOLEAN", "cacheClusterSize": "VARCHAR",
                "cacheClusterStatus": "VARCHAR", "methodSettings": "JSON", "variables": "JSON",
                "documentationVersion": "VARCHAR", "accessLogSettings": "JSON", "canarySettings": "JSON",
                "tracingEnabled": "BOOLEAN", "webAclArn": "VARCHAR", "createdDate": "VARCHAR",
                "lastUpdatedDate": "VARCHAR"
            }
        }').GetStages as answer
    from resource
)

select
    answer.stageName as name,
    split_part(arn, '/', 3) as rest_api_id,
    answer.deploymentId as deployment_id,
    utc_time(answer.createdDate) as created_date,
    utc_time(answer.lastUpdatedDate) as last_updated_date,
    answer.cacheClusterEnabled as cache_cluster_enabled,
    answer.cacheClusterSize as cache_cluster_size,
    answer.cacheClusterStatus as cache_cluster_status,
    answer.tracingEnabled as tracing_enabled,
    answer.accessLogSettings as access_log_settings,
    answer.clientCertificateId as client_certificate_id,
    answer.description as description,
    answer.documentationVersion as documentation_version,
    answer.canarySettings as canary_settings,
    case when answer.stageName is not null then coalesce(answer.methodSettings, '{}'::json) end as method_settings,
    answer.variables as variables,
    answer.webAclArn as web_acl_arn,
    partition,
    region,
    account_id,
    arn,
    answer.stageName as title,
    tags_json(tags) as tags
from document
