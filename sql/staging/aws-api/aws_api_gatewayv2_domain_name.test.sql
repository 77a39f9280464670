insert into resource (arn, resource_id, resource_name, tags, evidence) values
    ('arn:aws:apigateway:us-east-1::/domainnames/api.example.com', 'api.example.com', 'api.example.com', map {'team': 'web'}, '{
        "GetDomainNames": {
            "ApiMappingSelectionExpression": "$request.basepath", "DomainName": "api.example.com", "RoutingMode": "API_MAPPING_ONLY",
            "DomainNameConfigurations": [{"ApiGatewayDomainName": "d-1.execute-api.us-east-1.amazonaws.com",
                "EndpointType": "REGIONAL", "SecurityPolicy": "TLS_1_2"}],
            "MutualTlsAuthentication": {"TruststoreUri": "s3://trust/store.pem"}, "Tags": {"team": "web"}},
        "GetApiMappings": {"Items": [{"ApiId": "h1", "ApiMappingId": "m1", "ApiMappingKey": "", "Stage": "$default"}]}}'),
    -- The mappings: none, refused, never asked for.
    ('arn:aws:apigateway:us-east-1::/domainnames/none.example.com', 'none.example.com', 'none.example.com', null, '{
        "GetDomainNames": {"DomainName": "none.example.com", "DomainNameConfigurations": []}, "GetApiMappings": {}}'),
    ('arn:aws:apigateway:us-east-1::/domainnames/denied.example.com', 'denied.example.com', 'denied.example.com', null, '{
        "GetDomainNames": {"DomainName": "denied.example.com"},
        "GetApiMappings": {"$error": {"code": "AccessDeniedException", "message": "no"}}}'),
    ('arn:aws:apigateway:us-east-1::/domainnames/only.example.com', 'only.example.com', 'only.example.com', null,
        '{"GetDomainNames": {"DomainName": "only.example.com"}}');

insert into expected (
    arn, title, tags, domain_name, api_mapping_selection_expression, routing_mode, domain_name_configurations,
    mutual_tls_authentication, api_mappings
) values
    (
        'arn:aws:apigateway:us-east-1::/domainnames/api.example.com', 'api.example.com', '{"team":"web"}', 'api.example.com',
        '$request.basepath', 'API_MAPPING_ONLY',
        '[{"ApiGatewayDomainName":"d-1.execute-api.us-east-1.amazonaws.com","EndpointType":"REGIONAL","SecurityPolicy":"TLS_1_2"}]',
        '{"TruststoreUri":"s3://trust/store.pem"}',
        '[{"ApiId":"h1","ApiMappingId":"m1","ApiMappingKey":"","Stage":"$default"}]'
    ),
    ('arn:aws:apigateway:us-east-1::/domainnames/none.example.com', 'none.example.com', null, 'none.example.com', null, null, '[]', null, '[]'),
    ('arn:aws:apigateway:us-east-1::/domainnames/denied.example.com', 'denied.example.com', null, 'denied.example.com', null, null, null, null, null),
    ('arn:aws:apigateway:us-east-1::/domainnames/only.example.com', 'only.example.com', null, 'only.example.com', null, null, null, null, null);
