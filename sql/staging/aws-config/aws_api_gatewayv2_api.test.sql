insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The API of the other fixture.
    ('arn:aws:apigateway:us-east-1::/apis/h1', 'arn:aws:apigateway:us-east-1::/apis/h1', 'orders', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::ApiGatewayV2::Api", "ARN": "arn:aws:apigateway:us-east-1::/apis/h1",
        "configuration": {
            "apiId": "h1", "name": "orders", "protocolType": "HTTP", "description": "Orders", "apiGatewayManaged": false,
            "routeSelectionExpression": "$request.method $request.path", "version": "2",
            "apiKeySelectionExpression": "$request.header.x-api-key",
            "apiEndpoint": "https://h1.execute-api.us-east-1.amazonaws.com", "createdDate": "Feb 21, 2022 6:36:34 PM",
            "corsConfiguration": {"allowCredentials": false, "allowOrigins": ["https://example.com"], "maxAge": 300},
            "tags": {"internalId": "h1", "resourceArn": "arn:aws:apigateway:us-east-1::/apis/h1"},
            "disableExecuteApiEndpoint": true
        },
        "supplementaryConfiguration": {"tags": {"team": "web"}}}}'),
    -- An item without a configuration tells nothing; its tags may be known.
    ('arn:aws:apigateway:us-east-1::/apis/gone', 'arn:aws:apigateway:us-east-1::/apis/gone', null, map {'team': 'back'}, '{"ConfigurationItem": {
        "resourceType": "AWS::ApiGatewayV2::Api", "configuration": null}}');

insert into expected (
    arn, title, tags, name, api_id, api_endpoint, description, api_gateway_managed, protocol_type,
    api_key_selection_expression, disable_execute_api_endpoint, route_selection_expression, version, created_date,
    cors_configuration
) values
    (
        'arn:aws:apigateway:us-east-1::/apis/h1', 'orders', '{"team":"web"}', 'orders', 'h1',
        'https://h1.execute-api.us-east-1.amazonaws.com', 'Orders', false, 'HTTP', '$request.header.x-api-key', true,
        '$request.method $request.path', '2', '2022-02-21 18:36:34',
        '{"AllowCredentials":false,"AllowOrigins":["https://example.com"],"MaxAge":300}'
    ),
    (
        'arn:aws:apigateway:us-east-1::/apis/gone', null, '{"team":"back"}', null, null, null, null, null, null, null, null,
        null, null, null, null
    );
