insert into resource (arn, resource_id, evidence) values
    -- Two methods, one with everything.
    ('arn:aws:apigateway:us-east-1::/restapis/a1b2c3/resources/res1', 'res1', '{"GetResources": {
        "id": "res1", "parentId": "root1", "pathPart": "pets", "path": "/pets", "resourceMethods": {
            "GET": {
                "httpMethod": "GET", "authorizationType": "CUSTOM", "authorizerId": "auth1", "apiKeyRequired": true,
                "requestValidatorId": "val1", "operationName": "ListPets",
                "requestParameters": {"method.request.querystring.kind": false},
                "requestModels": {"application/json": "Pet"},
                "methodResponses": {"200": {"statusCode": "200"}},
                "methodIntegration": {"type": "HTTP_PROXY", "httpMethod": "GET", "uri": "https://example.com/pets"},
                "authorizationScopes": ["pets/read"]
            },
            "OPTIONS": {
                "httpMethod": "OPTIONS", "authorizationType": "NONE", "apiKeyRequired": false,
                "methodIntegration": {"type": "MOCK"}
            }
        }}}'),
    -- The methods were not embedded.
    ('arn:aws:apigateway:us-east-1::/restapis/a1b2c3/resources/root1', 'root1', '{"GetResources": {
        "id": "root1", "path": "/", "resourceMethods": {"ANY": {}}}}'),
    -- A resource without methods has no rows.
    ('arn:aws:apigateway:us-east-1::/restapis/a1b2c3/resources/res2', 'res2',
        '{"GetResources": {"id": "res2", "parentId": "root1", "pathPart": "toys", "path": "/toys"}}');

insert into expected (
    arn, title, tags, rest_api_id, resource_id, http_method, path, path_part, api_key_required, authorization_type,
    authorizer_id, operation_name, request_validator_id, authorization_scopes, method_integration, method_responses,
    request_models, request_parameters
) values
    (
        'arn:aws:apigateway:us-east-1::/restapis/a1b2c3/resources/res1/methods/GET', 'GET', null, 'a1b2c3', 'res1', 'GET',
        '/pets', 'pets', true, 'CUSTOM', 'auth1', 'ListPets', 'val1', '["pets/read"]',
        '{"type":"HTTP_PROXY","httpMethod":"GET","uri":"https://example.com/pets"}', '{"200":{"statusCode":"200"}}',
        '{"application/json":"Pet"}', '{"method.request.querystring.kind":false}'
    ),
    (
        'arn:aws:apigateway:us-east-1::/restapis/a1b2c3/resources/res1/methods/OPTIONS', 'OPTIONS', null, 'a1b2c3', 'res1',
        'OPTIONS', '/pets', 'pets', false, 'NONE', null, null, null, null, '{"type":"MOCK"}', null, null, null
    ),
    (
        'arn:aws:apigateway:us-east-1::/restapis/a1b2c3/resources/root1/methods/ANY', 'ANY', null, 'a1b2c3', 'root1', 'ANY',
        '/', null, null, null, null, null, null, null, null, null, null, null
    );
