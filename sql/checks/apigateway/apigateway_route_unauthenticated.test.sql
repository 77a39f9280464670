insert into aws_api_gateway_rest_api (
    api_id, name, arn, region, endpoint_configuration_types, disable_execute_api_endpoint, has_policy, policy
) values
    ('open', 'open', 'arn:aws:apigateway:us-east-1::/restapis/open', 'us-east-1', '["REGIONAL"]', false, false, null),
    ('shut', 'shut', 'arn:aws:apigateway:us-east-1::/restapis/shut', 'us-east-1', '["EDGE"]', false, false, null),
    -- Nothing defined.
    ('empty', 'empty', 'arn:aws:apigateway:us-east-1::/restapis/empty', 'us-east-1', '["REGIONAL"]', false, false, null),
    ('private', 'private', 'arn:aws:apigateway:us-east-1::/restapis/private', 'us-east-1', '["PRIVATE"]', false, false, null),
    -- Policies: open to all, to an address range, for one path only, to all but some, not read.
    ('anyone', 'anyone', 'arn:aws:apigateway:us-east-1::/restapis/anyone', 'us-east-1', '["REGIONAL"]', false, true,
        '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*"}]}'),
    ('range', 'range', 'arn:aws:apigateway:us-east-1::/restapis/range', 'us-east-1', '["REGIONAL"]', false, true,
        '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*", "Condition": {"IpAddress": {"aws:SourceIp": ["203.0.113.0/24"]}}}]}'),
    ('path', 'path', 'arn:aws:apigateway:us-east-1::/restapis/path', 'us-east-1', '["REGIONAL"]', false, true,
        '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "arn:aws:execute-api:us-east-1:111111111111:path/*/GET/health"}]}'),
    ('fence', 'fence', 'arn:aws:apigateway:us-east-1::/restapis/fence', 'us-east-1', '["REGIONAL"]', false, true,
        '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*"}, {"Effect": "Deny", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*", "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-1"}}}]}'),
    ('blind', 'blind', 'arn:aws:apigateway:us-east-1::/restapis/blind', 'us-east-1', '["REGIONAL"]', null, null, null),
    -- The default endpoint is off: all domain names ask for certificates, one does not, one may.
    ('sealed', 'sealed', 'arn:aws:apigateway:us-east-1::/restapis/sealed', 'us-east-1', '["REGIONAL"]', true, false, null),
    ('ajar', 'ajar', 'arn:aws:apigateway:us-east-1::/restapis/ajar', 'us-east-1', '["REGIONAL"]', true, false, null),
    ('ruled', 'ruled', 'arn:aws:apigateway:eu-west-1::/restapis/ruled', 'eu-west-1', '["REGIONAL"]', true, false, null),
    -- Methods of this region were not read; domain names of that one were not.
    ('far', 'far', 'arn:aws:apigateway:us-west-2::/restapis/far', 'us-west-2', '["REGIONAL"]', false, false, null),
    ('dim', 'dim', 'arn:aws:apigateway:us-west-1::/restapis/dim', 'us-west-1', '["REGIONAL"]', true, false, null);

insert into aws_api_gateway_method (rest_api_id, http_method, path, arn, region, authorization_type, method_integration, api_key_required) values
    ('open', 'GET', '/pets', 'arn:aws:apigateway:us-east-1::/restapis/open/resources/r/methods/GET', 'us-east-1', 'NONE', '{"type": "AWS_PROXY"}', true),
    ('open', 'HEAD', '/pets', 'arn:aws:apigateway:us-east-1::/restapis/open/resources/r/methods/HEAD', 'us-east-1', 'NONE', '{"type": "MOCK"}', false),
    ('open', 'POST', '/pets', 'arn:aws:apigateway:us-east-1::/restapis/open/resources/r/methods/POST', 'us-east-1', 'AWS_IAM', '{"type": "AWS_PROXY"}', false),
    ('shut', 'ANY', '/', 'arn:aws:apigateway:us-east-1::/restapis/shut/resources/r/methods/ANY', 'us-east-1', 'CUSTOM', '{"type": "HTTP"}', false),
    -- A preflight request.
    ('shut', 'OPTIONS', '/', 'arn:aws:apigateway:us-east-1::/restapis/shut/resources/r/methods/OPTIONS', 'us-east-1', 'NONE', '{"type": "MOCK"}', false),
    ('private', 'GET', '/', 'arn:aws:apigateway:us-east-1::/restapis/private/resources/r/methods/GET', 'us-east-1', 'NONE', null, false),
    ('anyone', 'ANY', '/{proxy+}', 'arn:aws:apigateway:us-east-1::/restapis/anyone/resources/r/methods/ANY', 'us-east-1', 'NONE', null, false),
    ('range', 'GET', '/', 'arn:aws:apigateway:us-east-1::/restapis/range/resources/r/methods/GET', 'us-east-1', 'NONE', null, false),
    ('path', 'GET', '/health', 'arn:aws:apigateway:us-east-1::/restapis/path/resources/r/methods/GET', 'us-east-1', 'NONE', null, false),
    ('path', 'GET', '/orders', 'arn:aws:apigateway:us-east-1::/restapis/path/resources/s/methods/GET', 'us-east-1', 'NONE', null, false),
    ('fence', 'GET', '/', 'arn:aws:apigateway:us-east-1::/restapis/fence/resources/r/methods/GET', 'us-east-1', 'NONE', null, false),
    ('blind', 'GET', '/', 'arn:aws:apigateway:us-east-1::/restapis/blind/resources/r/methods/GET', 'us-east-1', 'NONE', null, false),
    ('sealed', 'GET', '/', 'arn:aws:apigateway:us-east-1::/restapis/sealed/resources/r/methods/GET', 'us-east-1', 'NONE', null, false),
    ('ajar', 'GET', '/', 'arn:aws:apigateway:us-east-1::/restapis/ajar/resources/r/methods/GET', 'us-east-1', 'NONE', null, false),
    ('ruled', 'GET', '/', 'arn:aws:apigateway:eu-west-1::/restapis/ruled/resources/r/methods/GET', 'eu-west-1', 'NONE', null, false),
    ('dim', 'GET', '/', 'arn:aws:apigateway:us-west-1::/restapis/dim/resources/r/methods/GET', 'us-west-1', 'NONE', null, false);

insert into aws_api_gatewayv2_api (api_id, name, arn, region, protocol_type, disable_execute_api_endpoint) values
    ('http', 'http', 'h-open', 'us-east-1', 'HTTP', false),
    ('jwt', 'jwt', 'h-jwt', 'us-east-1', 'HTTP', false),
    ('chat', 'chat', 'w-chat', 'us-east-1', 'WEBSOCKET', false),
    ('safe', 'safe', 'w-safe', 'us-east-1', 'WEBSOCKET', false),
    -- Nothing asks who connects.
    ('loud', 'loud', 'w-loud', 'us-east-1', 'WEBSOCKET', false),
    ('half', 'half', 'h-half', 'us-east-1', 'HTTP', false),
    -- More open routes than a sentence holds.
    ('many', 'many', 'h-many', 'us-east-1', 'HTTP', false);

insert into aws_api_gatewayv2_route (api_id, route_key, arn, region, authorization_type) values
    ('http', '$default', 'h1', 'us-east-1', 'NONE'),
    ('jwt', 'GET /orders', 'j1', 'us-east-1', 'JWT'),
    ('jwt', 'OPTIONS /orders', 'j2', 'us-east-1', 'NONE'),
    ('chat', '$connect', 'c1', 'us-east-1', 'NONE'),
    ('safe', '$connect', 's1', 'us-east-1', 'CUSTOM'),
    ('safe', 'sendMessage', 's2', 'us-east-1', 'NONE'),
    ('loud', '$default', 'l1', 'us-east-1', 'NONE'),
    ('half', 'GET /', 'f1', 'us-east-1', null);

insert into aws_api_gatewayv2_route (api_id, route_key, arn, region, authorization_type)
select 'many', 'GET /' || chr(96 + n::integer), 'm' || n, 'us-east-1', 'NONE' from range(1, 13) as numbers (n);

insert into aws_api_gatewayv2_domain_name (domain_name, arn, region, routing_mode, mutual_tls_authentication, api_mappings) values
    ('mtls.example.com', 'd1', 'us-east-1', 'API_MAPPING_ONLY', '{"TruststoreUri": "s3://trust/store.pem"}', '[{"ApiId": "sealed"}, {"ApiId": "ajar"}]'),
    ('plain.example.com', 'd2', 'us-east-1', 'API_MAPPING_ONLY', null, '[{"ApiId": "ajar"}]'),
    ('ruled.example.com', 'd3', 'eu-west-1', 'ROUTING_RULE_ONLY', null, '[]');

insert into unread (table_name, region) values
    ('aws_api_gateway_method', 'us-west-2'),
    ('aws_api_gatewayv2_domain_name', 'us-west-1');

insert into expected (resource, status, reason) values
    ('arn:aws:apigateway:us-east-1::/restapis/open', 'alarm', 'REST API open lets anyone call GET /pets, HEAD /pets (mock).'),
    ('arn:aws:apigateway:us-east-1::/restapis/shut', 'ok', 'REST API shut asks for authorization wherever it is called.'),
    ('arn:aws:apigateway:us-east-1::/restapis/empty', 'ok', null),
    ('arn:aws:apigateway:us-east-1::/restapis/private', 'ok', 'REST API private is private.'),
    ('arn:aws:apigateway:us-east-1::/restapis/anyone', 'alarm', 'REST API anyone lets anyone call ANY /{proxy+}.'),
    ('arn:aws:apigateway:us-east-1::/restapis/range', 'ok', 'REST API range has a resource policy that admits known callers only.'),
    ('arn:aws:apigateway:us-east-1::/restapis/path', 'alarm', 'REST API path lets anyone call GET /health.'),
    ('arn:aws:apigateway:us-east-1::/restapis/fence', 'ok', null),
    ('arn:aws:apigateway:us-east-1::/restapis/blind', 'unknown', null),
    ('arn:aws:apigateway:us-east-1::/restapis/sealed', 'ok', 'REST API sealed has its default endpoint off, and no domain name leads to it without a client certificate.'),
    ('arn:aws:apigateway:us-east-1::/restapis/ajar', 'alarm', null),
    ('arn:aws:apigateway:eu-west-1::/restapis/ruled', 'unknown', null),
    ('arn:aws:apigateway:us-west-2::/restapis/far', 'unknown', null),
    ('arn:aws:apigateway:us-west-1::/restapis/dim', 'unknown', null),
    ('h-open', 'alarm', 'HTTP API http lets anyone call $default.'),
    ('h-jwt', 'ok', 'HTTP API jwt asks for authorization wherever it is called.'),
    ('w-chat', 'alarm', 'WebSocket API chat lets anyone call $connect.'),
    ('w-safe', 'ok', null),
    ('w-loud', 'alarm', 'WebSocket API loud has no $connect route that could ask for authorization.'),
    ('h-half', 'unknown', null),
    ('h-many', 'alarm', 'HTTP API many lets anyone call GET /a, GET /b, GET /c, GET /d, GET /e, GET /f, GET /g, GET /h, GET /i, GET /j and 2 more.');
