insert into aws_lambda_function (arn, name) values
    ('arn:aws:lambda:us-east-1:111111111111:function:open', 'open'),
    ('arn:aws:lambda:us-east-1:111111111111:function:alias', 'alias'),
    ('arn:aws:lambda:us-east-1:111111111111:function:shut', 'shut'),
    ('arn:aws:lambda:us-east-1:111111111111:function:private', 'private'),
    ('arn:aws:lambda:us-east-1:111111111111:function:http', 'http'),
    ('arn:aws:lambda:us-east-1:111111111111:function:chat', 'chat'),
    ('arn:aws:lambda:us-east-1:111111111111:function:safe-chat', 'safe-chat'),
    ('arn:aws:lambda:us-east-1:111111111111:function:sealed', 'sealed'),
    -- A route names them by a stage variable.
    ('arn:aws:lambda:us-east-1:111111111111:function:stage-prod', 'stage-prod'),
    ('arn:aws:lambda:us-east-1:111111111111:function:hidden-prod', 'hidden-prod'),
    ('arn:aws:lambda:us-east-1:111111111111:function:none', 'none'),
    -- The policy of the API is not known.
    ('arn:aws:lambda:us-east-1:111111111111:function:blind', 'blind');

insert into aws_api_gateway_rest_api (api_id, name, arn, region, endpoint_configuration_types, disable_execute_api_endpoint, has_policy, policy) values
    ('pets', 'pets', 'arn:aws:apigateway:us-east-1::/restapis/pets', 'us-east-1', '["REGIONAL"]', false, false, null),
    ('inner', 'inner', 'arn:aws:apigateway:us-east-1::/restapis/inner', 'us-east-1', '["PRIVATE"]', false, false, null),
    ('blind', 'blind', 'arn:aws:apigateway:us-east-1::/restapis/blind', 'us-east-1', '["REGIONAL"]', false, true, null),
    -- Only through a domain name that asks for a certificate.
    ('sealed', 'sealed', 'arn:aws:apigateway:us-east-1::/restapis/sealed', 'us-east-1', '["REGIONAL"]', true, false, null);

insert into aws_api_gateway_method (rest_api_id, http_method, path, arn, region, authorization_type, method_integration) values
    ('pets', 'GET', '/pets', 'arn:aws:apigateway:us-east-1::/restapis/pets/resources/a/methods/GET', 'us-east-1', 'NONE',
        '{"type": "AWS_PROXY", "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:open/invocations"}'),
    ('pets', 'POST', '/pets', 'arn:aws:apigateway:us-east-1::/restapis/pets/resources/a/methods/POST', 'us-east-1', 'AWS_IAM',
        '{"type": "AWS_PROXY", "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:open/invocations"}'),
    ('pets', 'GET', '/alias', 'arn:aws:apigateway:us-east-1::/restapis/pets/resources/b/methods/GET', 'us-east-1', 'NONE',
        '{"type": "AWS", "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:alias:${stageVariables.alias}/invocations"}'),
    ('pets', 'GET', '/shut', 'arn:aws:apigateway:us-east-1::/restapis/pets/resources/c/methods/GET', 'us-east-1', 'CUSTOM',
        '{"type": "AWS_PROXY", "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:shut/invocations"}'),
    ('pets', 'GET', '/stage', 'arn:aws:apigateway:us-east-1::/restapis/pets/resources/d/methods/GET', 'us-east-1', 'NONE',
        '{"type": "AWS_PROXY", "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:stage-${stageVariables.stage}/invocations"}'),
    ('pets', 'GET', '/hidden', 'arn:aws:apigateway:us-east-1::/restapis/pets/resources/e/methods/GET', 'us-east-1', 'AWS_IAM',
        '{"type": "AWS_PROXY", "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:hidden-${stageVariables.stage}/invocations"}'),
    ('pets', 'GET', '/site', 'arn:aws:apigateway:us-east-1::/restapis/pets/resources/f/methods/GET', 'us-east-1', 'NONE', '{"type": "HTTP_PROXY", "uri": "https://example.com/"}'),
    ('inner', 'GET', '/', 'arn:aws:apigateway:us-east-1::/restapis/inner/resources/a/methods/GET', 'us-east-1', 'NONE',
        '{"type": "AWS_PROXY", "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:private/invocations"}'),
    ('blind', 'GET', '/', 'arn:aws:apigateway:us-east-1::/restapis/blind/resources/a/methods/GET', 'us-east-1', 'NONE',
        '{"type": "AWS_PROXY", "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:blind/invocations"}'),
    ('sealed', 'GET', '/', 'arn:aws:apigateway:us-east-1::/restapis/sealed/resources/a/methods/GET', 'us-east-1', 'NONE',
        '{"type": "AWS_PROXY", "uri": "arn:aws:apigateway:us-east-1:lambda:path/2021-11-15/functions/arn:aws:lambda:us-east-1:111111111111:function:sealed/response-streaming-invocations"}');

insert into aws_api_gatewayv2_api (api_id, name, arn, region, protocol_type, disable_execute_api_endpoint) values
    ('web', 'web', 'v1', 'us-east-1', 'HTTP', false),
    ('talk', 'talk', 'v2', 'us-east-1', 'WEBSOCKET', false),
    ('whisper', 'whisper', 'v3', 'us-east-1', 'WEBSOCKET', false);

insert into aws_api_gatewayv2_route (api_id, route_key, arn, region, authorization_type, target) values
    ('web', '$default', 'r1', 'us-east-1', 'NONE', 'integrations/i1'),
    ('talk', '$connect', 'r2', 'us-east-1', 'NONE', null),
    ('talk', 'sendMessage', 'r3', 'us-east-1', 'NONE', 'integrations/i2'),
    ('whisper', '$connect', 'r4', 'us-east-1', 'AWS_IAM', 'integrations/i3'),
    ('whisper', '$default', 'r5', 'us-east-1', 'NONE', 'integrations/i3');

insert into aws_api_gatewayv2_integration (api_id, integration_id, arn, region, integration_uri) values
    ('web', 'i1', 'n1', 'us-east-1', 'arn:aws:lambda:us-east-1:111111111111:function:http:7'),
    ('talk', 'i2', 'n2', 'us-east-1', 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:chat/invocations'),
    ('whisper', 'i3', 'n3', 'us-east-1', 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:safe-chat/invocations');

insert into aws_api_gatewayv2_domain_name (domain_name, arn, region, routing_mode, mutual_tls_authentication, api_mappings) values
    ('mtls.example.com', 'd1', 'us-east-1', 'API_MAPPING_ONLY', '{"TruststoreUri": "s3://trust/store.pem"}', '[{"ApiId": "sealed"}]');

insert into expected (resource, status, reason) values
    ('arn:aws:lambda:us-east-1:111111111111:function:open', 'alarm', 'Function open answers to anyone at GET /pets of pets.'),
    ('arn:aws:lambda:us-east-1:111111111111:function:alias', 'alarm', 'Function alias answers to anyone at GET /alias of pets.'),
    ('arn:aws:lambda:us-east-1:111111111111:function:shut', 'ok', 'Function shut is behind API routes that ask for authorization.'),
    ('arn:aws:lambda:us-east-1:111111111111:function:private', 'ok', null),
    ('arn:aws:lambda:us-east-1:111111111111:function:http', 'alarm', 'Function http answers to anyone at $default of web.'),
    ('arn:aws:lambda:us-east-1:111111111111:function:chat', 'alarm', 'Function chat answers to anyone at sendMessage of talk.'),
    ('arn:aws:lambda:us-east-1:111111111111:function:safe-chat', 'ok', null),
    ('arn:aws:lambda:us-east-1:111111111111:function:sealed', 'ok', null),
    ('arn:aws:lambda:us-east-1:111111111111:function:stage-prod', 'unknown', null),
    ('arn:aws:lambda:us-east-1:111111111111:function:hidden-prod', 'ok', null),
    ('arn:aws:lambda:us-east-1:111111111111:function:none', 'ok', 'Function none is behind no API route.'),
    ('arn:aws:lambda:us-east-1:111111111111:function:blind', 'unknown', null);
