/*
description = "Stages of HTTP and WebSocket APIs as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "accessLogSettings": "JSON", "apiGatewayManaged": "BOOLEAN", "autoDeploy": "BOOLEAN",
                    "clientCertificateId": "VARCHAR", "createdDate": "VARCHAR",
                    "defaultRouteSettings": {
                        "dataTraceEnabled": "BOOLEAN", "detailedMetricsEnabled": "BOOLEAN", "loggingLevel": "VARCHAR",
                        "throttlingBurstLimit": "BIGINT", "throttlingRateLimit": "DOUBLE"
                    },
                    "deploymentId": "VARCHAR", "description": "VARCHAR", "lastDeploymentStatusMessage": "VARCHAR",
                    "lastUpdatedDate": "VARCHAR", "routeSettings": "MAP(VARCHAR, JSON)", "stageName": "VARCHAR",
                    "stageVariables": "JSON"
                },
                "supplementaryConfiguration": {"tags": "MAP(VARCHAR, VARCHAR)"}
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.stageName as stage_name,
    split_part(arn, '/', 3) as api_id,
    item.configuration.apiGatewayManaged as api_gateway_managed,
    item.configuration.autoDeploy as auto_deploy,
    item.configuration.clientCertificateId as client_certificate_id,
    api_gateway_config_time(item.configuration.createdDate) as created_date,
    item.configuration.deploymentId as deployment_id,
    item.configuration.defaultRouteSettings.dataTraceEnabled as default_route_data_trace_enabled,
    item.configuration.defaultRouteSettings.detailedMetricsEnabled as default_route_detailed_metrics_enabled,
    item.configuration.defaultRouteSettings.loggingLevel as default_route_logging_level,
    item.configuration.defaultRouteSettings.throttlingBurstLimit as default_route_throttling_burst_limit,
    item.configuration.defaultRouteSettings.throttlingRateLimit as default_route_throttling_rate_limit,
    item.configuration.lastDeploymentStatusMessage as last_deployment_status_message,
    api_gateway_config_time(item.configuration.lastUpdatedDate) as last_updated_date,
    item.configuration.description as description,
    api_member_names(item.configuration.accessLogSettings) as access_log_settings,
    item.configuration.stageVariables as stage_variables,
    -- The keys are the owner's route keys.
    case when item.configuration.routeSettings is not null then to_json(map_from_entries(list_transform(
        map_entries(item.configuration.routeSettings),
        lambda route: struct_pack(key := route.key, value := api_member_names(route.value))
    ))) end as route_settings,
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
