/*
description = "GraphQL APIs as the AppSync API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListGraphqlApis": {
                "name": "VARCHAR", "apiId": "VARCHAR", "apiType": "VARCHAR", "authenticationType": "VARCHAR",
                "mergedApiExecutionRoleArn": "VARCHAR", "owner": "VARCHAR", "ownerContact": "VARCHAR",
                "visibility": "VARCHAR", "wafWebAclArn": "VARCHAR", "queryDepthLimit": "BIGINT",
                "resolverCountLimit": "BIGINT", "xrayEnabled": "BOOLEAN", "logConfig": "JSON",
                "openIDConnectConfig": "JSON", "additionalAuthenticationProviders": "JSON", "dns": "JSON",
                "lambdaAuthorizerConfig": "JSON", "uris": "JSON", "userPoolConfig": "JSON",
                "enhancedMetricsConfig": "JSON", "introspectionConfig": "VARCHAR"
            },
            "GetApiCache": {"apiCache": "JSON", "$error": "JSON", "$absent": "VARCHAR"}
        }') as answer
    from resource
)

select
    answer.ListGraphqlApis.name as name,
    answer.ListGraphqlApis.apiId as api_id,
    answer.ListGraphqlApis.apiType as api_type,
    answer.ListGraphqlApis.authenticationType as authentication_type,
    answer.ListGraphqlApis.mergedApiExecutionRoleArn as merged_api_execution_role_arn,
    answer.ListGraphqlApis.owner as owner,
    answer.ListGraphqlApis.ownerContact as owner_contact,
    answer.ListGraphqlApis.visibility as visibility,
    case when answer.ListGraphqlApis is not null then coalesce(answer.ListGraphqlApis.wafWebAclArn, '') end
        as waf_web_acl_arn,
    answer.ListGraphqlApis.queryDepthLimit as query_depth_limit,
    answer.ListGraphqlApis.resolverCountLimit as resolver_count_limit,
    answer.ListGraphqlApis.xrayEnabled as xray_enabled,
    case when answer.ListGraphqlApis is not null then coalesce(answer.ListGraphqlApis.logConfig, '{}') end as log_config,
    answer.ListGraphqlApis.openIDConnectConfig as open_id_connect_config,
    answer.ListGraphqlApis.additionalAuthenticationProviders as additional_authentication_providers,
    answer.ListGraphqlApis.dns as dns,
    answer.ListGraphqlApis.lambdaAuthorizerConfig as lambda_authorizer_config,
    answer.ListGraphqlApis.uris as uris,
    answer.ListGraphqlApis.userPoolConfig as user_pool_config,
    answer.ListGraphqlApis.enhancedMetricsConfig as enhanced_metrics_config,
    case when absent(answer.GetApiCache) then '{}'::json else answer.GetApiCache.apiCache end as api_cache,
    answer.ListGraphqlApis.introspectionConfig as introspection_config,
    partition,
    region,
    account_id,
    arn,
    answer.ListGraphqlApis.name as title,
    tags_json(tags) as tags
from document
