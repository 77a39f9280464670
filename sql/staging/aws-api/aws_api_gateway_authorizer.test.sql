insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered.
    (
        'arn:aws:apigateway:us-east-1::/restapis/a1/authorizers/z1', 'z1', 'us-east-1', map {'team': 'data'},
        '{"GetAuthorizers": {"id": "z1", "name": "pool", "authType": "cognito_user_pools",
        "authorizerCredentials": "authorizercredentials-1", "authorizerUri": "s3://example/path/",
        "identityValidationExpression": "identityvalidationexpression-1", "authorizerResultTtlInSeconds": 3,
        "identitySource": "identitysource-1",
        "providerARNs": ["arn:aws:cognito-idp:us-east-1:111111111111:userpool/us-east-1_1"]}}'
    ),
    -- No more than what identifies it.
    (
        'arn:aws:apigateway:us-east-1::/restapis/a1/authorizers/z1-bare', 'z1-bare', 'us-east-1', null,
        '{"GetAuthorizers": {"id": "z1"}}'
    );

insert into expected (
    arn, title, tags, id, name, rest_api_id, auth_type, authorizer_credentials, authorizer_uri,
    identity_validation_expression, authorizer_result_ttl_in_seconds, identity_source, provider_arns
) values
    (
        'arn:aws:apigateway:us-east-1::/restapis/a1/authorizers/z1', 'pool', '{"team":"data"}', 'z1', 'pool',
        'a1', 'cognito_user_pools', 'authorizercredentials-1', 's3://example/path/',
        'identityvalidationexpression-1', 3, 'identitysource-1',
        '["arn:aws:cognito-idp:us-east-1:111111111111:userpool/us-east-1_1"]'
    ),
    (
        'arn:aws:apigateway:us-east-1::/restapis/a1/authorizers/z1-bare', null, null, 'z1', null, 'a1', null,
        null, null, null, null, null, null
    );
