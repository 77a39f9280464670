insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The API of the other fixture.
    ('arn:aws:apigateway:us-east-1::/restapis/a1b2c3', 'arn:aws:apigateway:us-east-1::/restapis/a1b2c3', 'pets', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::ApiGateway::RestApi", "ARN": "arn:aws:apigateway:us-east-1::/restapis/a1b2c3",
        "configuration": {
            "id": "a1b2c3", "name": "pets", "description": "The pet shop", "createdDate": "Feb 21, 2022 6:36:56 PM",
            "version": "v1", "binaryMediaTypes": ["image/png"], "minimumCompressionSize": 1024, "apiKeySource": "HEADER",
            "endpointConfiguration": {"types": ["REGIONAL"]}
        },
        "supplementaryConfiguration": {"tags": {"team": "web"}}}}'),
    -- What every API has; a narrow space in the time; tags on the item.
    ('arn:aws:apigateway:us-east-1::/restapis/late', 'arn:aws:apigateway:us-east-1::/restapis/late', 'late', map {'team': 'back'}, '{"ConfigurationItem": {
        "resourceType": "AWS::ApiGateway::RestApi",
        "configuration": {"id": "late", "name": "late", "createdDate": "May 1, 2024, 10:00:00\u202fAM"},
        "supplementaryConfiguration": {}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:apigateway:us-east-1::/restapis/gone', 'arn:aws:apigateway:us-east-1::/restapis/gone', null, null, '{"ConfigurationItem": {
        "resourceType": "AWS::ApiGateway::RestApi", "configuration": null}}');

insert into expected (
    arn, title, tags, name, api_id, version, api_key_source, created_date, description, minimum_compression_size, has_policy,
    policy, binary_media_types, endpoint_configuration_types, disable_execute_api_endpoint
) values
    (
        'arn:aws:apigateway:us-east-1::/restapis/a1b2c3', 'pets', '{"team":"web"}', 'pets', 'a1b2c3', 'v1', 'HEADER',
        '2022-02-21 18:36:56', 'The pet shop', 1024, null, null, '["image/png"]', '["REGIONAL"]', null
    ),
    (
        'arn:aws:apigateway:us-east-1::/restapis/late', 'late', '{"team":"back"}', 'late', 'late', null, null,
        '2024-05-01 10:00:00', null, null, null, null, null, null, null
    ),
    (
        'arn:aws:apigateway:us-east-1::/restapis/gone', null, null, null, null, null, null, null, null, null, null, null, null,
        null, null
    );
