insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- AWS Config's fixture tells of the same API.
    ('arn:aws:apigateway:us-east-1::/apis/h1', 'h1', 'orders', map {'team': 'web'}, '{"GetApis": {
        "ApiEndpoint": "https://h1.execute-api.us-east-1.amazonaws.com", "ApiGatewayManaged": false, "ApiId": "h1",
        "ApiKeySelectionExpression": "$request.header.x-api-key",
        "CorsConfiguration": {"AllowCredentials": false, "AllowOrigins": ["https://example.com"], "MaxAge": 300},
        "CreatedDate": "2022-02-21T18:36:34+00:00", "Description": "Orders", "DisableExecuteApiEndpoint": true,
        "Name": "orders", "ProtocolType": "HTTP", "RouteSelectionExpression": "$request.method $request.path",
        "Version": "2", "Tags": {"team": "web"}}}'),
    ('arn:aws:apigateway:us-east-1::/apis/w1', 'w1', 'chat', null, '{"GetApis": {
        "ApiEndpoint": "wss://w1.execute-api.us-east-1.amazonaws.com", "ApiId": "w1", "CreatedDate": "2024-05-01T10:00:00+00:00",
        "DisableSchemaValidation": true, "ImportInfo": ["left"], "Warnings": ["right"], "Name": "chat", "ProtocolType": "WEBSOCKET",
        "RouteSelectionExpression": "$request.body.action"}}');

insert into expected (
    arn, title, tags, name, api_id, api_endpoint, description, api_gateway_managed, protocol_type,
    api_key_selection_expression, disable_execute_api_endpoint, disable_schema_validation, route_selection_expression,
    version, created_date, cors_configuration, import_info, warnings
) values
    (
        'arn:aws:apigateway:us-east-1::/apis/h1', 'orders', '{"team":"web"}', 'orders', 'h1',
        'https://h1.execute-api.us-east-1.amazonaws.com', 'Orders', false, 'HTTP', '$request.header.x-api-key', true, null,
        '$request.method $request.path', '2', '2022-02-21 18:36:34',
        '{"AllowCredentials":false,"AllowOrigins":["https://example.com"],"MaxAge":300}', null, null
    ),
    (
        'arn:aws:apigateway:us-east-1::/apis/w1', 'chat', null, 'chat', 'w1',
        'wss://w1.execute-api.us-east-1.amazonaws.com', null, null, 'WEBSOCKET', null, false, true, '$request.body.action',
        null, '2024-05-01 10:00:00', null, '["left"]', '["right"]'
    );
