/*
description = "Routes as API Gateway answers. The API is named by the ARN alone: .../apis/<api>/routes/<route>."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetRoutes": {
                "ApiGatewayManaged": "BOOLEAN", "ApiKeyRequired": "BOOLEAN", "AuthorizationScopes": "JSON",
                "AuthorizationType": "VARCHAR", "AuthorizerId": "VARCHAR", "ModelSelectionExpression": "VARCHAR",
                "OperationName": "VARCHAR", "RequestModels": "JSON", "RequestParameters": "JSON", "RouteId": "VARCHAR",
                "RouteKey": "VARCHAR", "RouteResponseSelectionExpression": "VARCHAR", "Target": "VARCHAR"
            }
        }').GetRoutes as answer
    from resource
)

select
    answer.RouteKey as route_key,
    split_part(arn, '/', 3) as api_id,
    answer.RouteId as route_id,
    answer.ApiGatewayManaged as api_gateway_managed,
    answer.ApiKeyRequired as api_key_required,
    answer.AuthorizationType as authorization_type,
    answer.AuthorizerId as authorizer_id,
    answer.ModelSelectionExpression as model_selection_expression,
    answer.OperationName as operation_name,
    answer.RouteResponseSelectionExpression as route_response_selection_expression,
    answer.Target as target,
    answer.AuthorizationScopes as authorization_scopes,
    answer.RequestModels as request_models,
    answer.RequestParameters as request_parameters,
    partition,
    region,
    account_id,
    arn,
    answer.RouteId as title,
    tags_json(tags) as tags
from document
