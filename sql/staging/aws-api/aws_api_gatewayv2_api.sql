/*
description = "HTTP and WebSocket APIs as API Gateway answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetApis": {
                "ApiEndpoint": "VARCHAR", "ApiGatewayManaged": "BOOLEAN", "ApiId": "VARCHAR",
                "ApiKeySelectionExpression": "VARCHAR", "CorsConfiguration": "JSON", "CreatedDate": "VARCHAR",
                "Description": "VARCHAR", "DisableSchemaValidation": "BOOLEAN", "DisableExecuteApiEndpoint": "BOOLEAN",
                "ImportInfo": "JSON", "Name": "VARCHAR", "ProtocolType": "VARCHAR",
                "RouteSelectionExpression": "VARCHAR", "Version": "VARCHAR", "Warnings": "JSON"
            }
        }').GetApis as answer
    from resource
)

select
    answer.Name as name,
    answer.ApiId as api_id,
    answer.ApiEndpoint as api_endpoint,
    answer.Description as description,
    answer.ApiGatewayManaged as api_gateway_managed,
    answer.ProtocolType as protocol_type,
    answer.ApiKeySelectionExpression as api_key_selection_expression,
    -- Left out, it is false.
    case when answer.ApiId is not null then coalesce(answer.DisableExecuteApiEndpoint, false)
    end as disable_execute_api_endpoint,
    answer.DisableSchemaValidation as disable_schema_validation,
    answer.RouteSelectionExpression as route_selection_expression,
    answer.Version as version,
    utc_time(answer.CreatedDate) as created_date,
    answer.CorsConfiguration as cors_configuration,
    answer.ImportInfo as import_info,
    answer.Warnings as warnings,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.Name, answer.ApiId) as title,
    tags_json(tags) as tags
from document
