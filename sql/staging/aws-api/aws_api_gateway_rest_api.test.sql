insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything; the policy comes with its quotes escaped twice.
    ('arn:aws:apigateway:us-east-1::/restapis/a1b2c3', 'a1b2c3', 'pets', map {'team': 'web'}, '{"GetRestApis": {
        "id": "a1b2c3", "name": "pets", "description": "The pet shop", "createdDate": "2022-02-21T18:36:56+00:00",
        "version": "v1", "warnings": ["careful"], "binaryMediaTypes": ["image/png"], "minimumCompressionSize": 1024,
        "apiKeySource": "HEADER", "endpointConfiguration": {"types": ["REGIONAL"], "ipAddressType": "ipv4"},
        "policy": "{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\",\\\"Principal\\\":\\\"*\\\",\\\"Action\\\":\\\"execute-api:Invoke\\\",\\\"Resource\\\":\\\"execute-api:\\/*\\\"}]}",
        "tags": {"team": "web"}, "disableExecuteApiEndpoint": true, "rootResourceId": "root1",
        "securityPolicy": "TLS_1_0", "endpointAccessMode": "BASIC", "apiStatus": "AVAILABLE", "apiStatusMessage": "fine"}}'),
    -- What every API has. Its policy is not escaped.
    ('arn:aws:apigateway:us-east-1::/restapis/plain', 'plain', 'plain', map {}, '{"GetRestApis": {
        "id": "plain", "name": "plain", "createdDate": "2024-05-01T10:00:00+00:00", "apiKeySource": "HEADER",
        "endpointConfiguration": {"types": ["PRIVATE"], "vpcEndpointIds": ["vpce-1"]},
        "policy": "{\"Version\":\"2012-10-17\",\"Statement\":[]}", "disableExecuteApiEndpoint": false, "rootResourceId": "root2"}}'),
    -- No policy.
    ('arn:aws:apigateway:us-east-1::/restapis/bare', 'bare', 'bare', null, '{"GetRestApis": {
        "id": "bare", "name": "bare", "endpointConfiguration": {"types": ["EDGE"]}}}');

insert into expected (
    arn, title, tags, name, api_id, root_resource_id, version, api_key_source, created_date, description,
    minimum_compression_size, has_policy, policy, binary_media_types, endpoint_configuration_types,
    endpoint_configuration_vpc_endpoint_ids, api_status, api_status_message, disable_execute_api_endpoint,
    endpoint_access_mode, security_policy, warnings
) values
    (
        'arn:aws:apigateway:us-east-1::/restapis/a1b2c3', 'pets', '{"team":"web"}', 'pets', 'a1b2c3', 'root1', 'v1',
        'HEADER', '2022-02-21 18:36:56', 'The pet shop', 1024, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"execute-api:Invoke","Resource":"execute-api:/*"}]}',
        '["image/png"]', '["REGIONAL"]', null, 'AVAILABLE', 'fine', true, 'BASIC', 'TLS_1_0', '["careful"]'
    ),
    (
        'arn:aws:apigateway:us-east-1::/restapis/plain', 'plain', '{}', 'plain', 'plain', 'root2', null, 'HEADER',
        '2024-05-01 10:00:00', null, null, true, '{"Version":"2012-10-17","Statement":[]}', null, '["PRIVATE"]',
        '["vpce-1"]', null, null, false, null, null, null
    ),
    (
        'arn:aws:apigateway:us-east-1::/restapis/bare', 'bare', null, 'bare', 'bare', null, null, null, null, null, null,
        false, null, null, '["EDGE"]', null, null, null, false, null, null, null
    );
