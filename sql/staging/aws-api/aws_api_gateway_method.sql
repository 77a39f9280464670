/*
description = "Methods as API Gateway answers with the resources of a REST API that embed them. The API is named by the ARN alone: .../restapis/<api>/resources/<resource>."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetResources": {
                "id": "VARCHAR", "path": "VARCHAR", "pathPart": "VARCHAR", "resourceMethods": "MAP(VARCHAR, JSON)"
            }
        }').GetResources as answer
    from resource
),

entry as (
    select document.*, unnest(map_entries(answer.resourceMethods)) as entry
    from document
),

detailed as (
    select
        * exclude (entry),
        entry.key as verb,
        -- Asked without embedding, the API answers with an empty object.
        from_json(entry.value, '{
            "httpMethod": "VARCHAR", "authorizationType": "VARCHAR", "authorizerId": "VARCHAR",
            "apiKeyRequired": "BOOLEAN", "requestValidatorId": "VARCHAR", "operationName": "VARCHAR",
            "requestParameters": "JSON", "requestModels": "JSON", "methodResponses": "JSON",
            "methodIntegration": "JSON", "authorizationScopes": "JSON"
        }') as method
    from entry
)

select
    split_part(arn, '/', 3) as rest_api_id,
    coalesce(answer.id, split_part(arn, '/', 5)) as resource_id,
    coalesce(method.httpMethod, verb) as http_method,
    answer.path as path,
    answer.pathPart as path_part,
    method.apiKeyRequired as api_key_required,
    method.authorizationType as authorization_type,
    method.authorizerId as authorizer_id,
    method.operationName as operation_name,
    method.requestValidatorId as request_validator_id,
    method.authorizationScopes as authorization_scopes,
    method.methodIntegration as method_integration,
    method.methodResponses as method_responses,
    method.requestModels as request_models,
    method.requestParameters as request_parameters,
    partition,
    region,
    account_id,
    arn || '/methods/' || verb as arn,
    coalesce(method.httpMethod, verb) as title,
    tags_json(tags) as tags
from detailed
