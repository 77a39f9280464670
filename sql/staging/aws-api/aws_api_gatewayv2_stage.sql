/*
description = "Stages of HTTP and WebSocket APIs as API Gateway answers. The API is named by the ARN alone: .../apis/<api>/stages/<stage>."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetStages": {
                "AccessLogSettings": "JSON", "ApiGatewayManaged": "BOOLEAN", "AutoDeploy": "BOOLEAN",
                "ClientCertificateId": "VARCHAR", "CreatedDate": "VARCHAR",
                "DefaultRouteSettings": {
                    "DataTraceEnabled": "BOOLEAN", "DetailedMetricsEnabled": "BOOLEAN", "LoggingLevel": "VARCHAR",
                    "ThrottlingBurstLimit": "BIGINT", "ThrottlingRateLimit": "DOUBLE"
                },
                "DeploymentId": "VARCHAR", "Description": "VARCHAR", "LastDeploymentStatusMessage": "VARCHAR",
                "LastUpdatedDate": "VARCHAR", "RouteSettings": "JSON", "StageName": "VARCHAR", "StageVariables": "JSON"
            }
        }').GetStages as answer
    from resource
)

select
    answer.StageName as stage_name,
    split_part(arn, '/', 3) as api_id,
    answer.ApiGatewayManaged as api_gateway_managed,
    -- Left out, it is false.
    case when answer.StageName is not null then coalesce(answer.AutoDeploy, false) end as auto_deploy,
    answer.ClientCertificateId as client_certificate_id,
    utc_time(answer.CreatedDate) as created_date,
    answer.DeploymentId as deployment_id,
    answer.DefaultRouteSettings.DataTraceEnabled as default_route_data_trace_enabled,
    answer.DefaultRouteSettings.DetailedMetricsEnabled as default_route_detailed_metrics_enabled,
    answer.DefaultRouteSettings.LoggingLevel as default_route_logging_level,
    answer.DefaultRouteSettings.ThrottlingBurstLimit as default_route_throttling_burst_limit,
    answer.DefaultRouteSettings.ThrottlingRateLimit as default_route_throttling_rate_limit,
    answer.LastDeploymentStatusMessage as last_deployment_status_message,
    utc_time(answer.LastUpdatedDate) as last_updated_date,
    answer.Description as description,
    answer.AccessLogSettings as access_log_settings,
    answer.StageVariables as stage_variables,
    answer.RouteSettings as route_settings,
    partition,
    region,
    account_id,
    arn,
    answer.StageName as title,
    tags_json(tags) as tags
from document
