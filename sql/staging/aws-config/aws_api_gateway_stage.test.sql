insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The stage of the other fixture.
    ('arn:aws:apigateway:us-east-1::/restapis/a1b2c3/stages/prod', 'arn:aws:apigateway:us-east-1::/restapis/a1b2c3/stages/prod', 'prod', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::ApiGateway::Stage", "ARN": "arn:aws:apigateway:us-east-1::/restapis/a1b2c3/stages/prod",
        "configuration": {
            "deploymentId": "dep1", "clientCertificateId": "cert1", "stageName": "prod", "description": "In use",
            "cacheClusterEnabled": true, "cacheClusterSize": "0.5", "cacheClusterStatus": "AVAILABLE",
            "methodSettings": {"*/*": {"metricsEnabled": true, "loggingLevel": "ERROR", "dataTraceEnabled": false}},
            "documentationVersion": "1",
            "accessLogSettings": {"format": "$context.requestId", "destinationArn": "arn:aws:logs:us-east-1:111111111111:log-group:api"},
            "canarySettings": {"percentTraffic": 10.0, "deploymentId": "dep2", "useStageCache": false},
            "tracingEnabled": true, "webAclArn": "arn:aws:wafv2:us-east-1:111111111111:regional/webacl/front/1",
            "createdDate": "Feb 21, 2022 6:37:48 PM", "lastUpdatedDate": "Feb 22, 2022 6:37:48 PM"
        },
        "supplementaryConfiguration": {"tags": {"team": "web"}}}}'),
    -- A stage with nothing set; tags on the item.
    ('arn:aws:apigateway:us-east-1::/restapis/a1b2c3/stages/test', 'arn:aws:apigateway:us-east-1::/restapis/a1b2c3/stages/test', 'test', map {'team': 'back'}, '{"ConfigurationItem": {
        "resourceType": "AWS::ApiGateway::Stage", "configuration": {"deploymentId": "jmlwbd", "stageName": "test",
            "cacheClusterEnabled": false, "cacheClusterStatus": "NOT_AVAILABLE", "methodSettings": {}, "tracingEnabled": false,
            "createdDate": "Feb 21, 2022 6:37:48 PM", "lastUpdatedDate": "Feb 21, 2022 6:37:48 PM"},
        "supplementaryConfiguration": {}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:apigateway:us-east-1::/restapis/a1b2c3/stages/gone', 'arn:aws:apigateway:us-east-1::/restapis/a1b2c3/stages/gone', null, null, '{"ConfigurationItem": {
        "resourceType": "AWS::ApiGateway::Stage", "configuration": null}}');

insert into expected (
    arn, title, tags, name, rest_api_id, deployment_id, created_date, last_updated_date, cache_cluster_enabled,
    cache_cluster_size, cache_cluster_status, tracing_enabled, access_log_settings, client_certificate_id, description,
    documentation_version, canary_settings, method_settings, web_acl_arn
) values
    (
        'arn:aws:apigateway:us-east-1::/restapis/a1b2c3/stages/prod', 'prod', '{"team":"web"}', 'prod', 'a1b2c3', 'dep1',
        '2022-02-21 18:37:48', '2022-02-22 18:37:48', true, '0.5', 'AVAILABLE', true,
        '{"format":"$context.requestId","destinationArn":"arn:aws:logs:us-east-1:111111111111:log-group:api"}', 'cert1',
        'In use', '1', '{"percentTraffic":10.0,"deploymentId":"dep2","useStageCache":false}',
        '{"*/*":{"metricsEnabled":true,"loggingLevel":"ERROR","dataTraceEnabled":false}}',
        'arn:aws:wafv2:us-east-1:111111111111:regional/webacl/front/1'
    ),
    (
        'arn:aws:apigateway:us-east-1::/restapis/a1b2c3/stages/test', 'test', '{"team":"back"}', 'test', 'a1b2c3', 'jmlwbd',
        '2022-02-21 18:37:48', '2022-02-21 18:37:48', false, null, 'NOT_AVAILABLE', false, null, null, null, null, null, '{}',
        null
    ),
    (
        'arn:aws:apigateway:us-east-1::/restapis/a1b2c3/stages/gone', null, null, null, 'a1b2c3', null, null, null, null, null,
        null, null, null, null, null, null, null, null, null
    );
