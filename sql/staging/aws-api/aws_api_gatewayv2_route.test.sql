insert into resource (arn, resource_id, evidence) values
    ('arn:aws:apigateway:us-east-1::/apis/h1/routes/r1', 'r1', '{"GetRoutes": {
        "ApiGatewayManaged": false, "ApiKeyRequired": false, "AuthorizationScopes": ["orders/read"],
        "AuthorizationType": "JWT", "AuthorizerId": "auth1", "ModelSelectionExpression": "$request.body.action",
        "OperationName": "ListOrders", "RequestModels": {"$default": "m"}, "RequestParameters": {"p": {"Required": true}},
        "RouteId": "r1", "RouteKey": "GET /orders", "RouteResponseSelectionExpression": "$default", "Target": "integrations/i1"}}'),
    ('arn:aws:apigateway:us-east-1::/apis/w1/routes/r2', 'r2', '{"GetRoutes": {
        "ApiKeyRequired": true, "AuthorizationType": "NONE", "RouteId": "r2", "RouteKey": "$connect"}}');

insert into expected (
    arn, title, tags, route_key, api_id, route_id, api_gateway_managed, api_key_required, authorization_type, authorizer_id,
    model_selection_expression, operation_name, route_response_selection_expression, target, authorization_scopes,
    request_models, request_parameters
) values
    (
        'arn:aws:apigateway:us-east-1::/apis/h1/routes/r1', 'r1', null, 'GET /orders', 'h1', 'r1', false, false, 'JWT', 'auth1',
        '$request.body.action', 'ListOrders', '$default', 'integrations/i1', '["orders/read"]', '{"$default":"m"}',
        '{"p":{"Required":true}}'
    ),
    (
        'arn:aws:apigateway:us-east-1::/apis/w1/routes/r2', 'r2', null, '$connect', 'w1', 'r2', null, true, 'NONE', null, null,
        null, null, null, null, null, null
    );
