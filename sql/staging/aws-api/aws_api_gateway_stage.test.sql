insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything. AWS Config's fixture tells of the same stage.
    ('arn:aws:apigateway:us-east-1::/restapis/a1b2c3/stages/prod', 'prod', 'prod', map {'team': 'web'}, '{"GetStages": {
        "deploymentId": "dep1", "clientCertificateId": "cert1", "stageName": "prod", "description": "In use",
        "cacheClusterEnabled": true, "cacheClusterSize": "0.5", "cacheClusterStatus": "AVAILABLE",
        "methodSettings": {"*/*": {"metricsEnabled": true, "loggingLevel": "ERROR", "dataTraceEnabled": false}},
        "variables": {"backend": "blue"}, "documentationVersion": "1",
        "accessLogSettings": {"format": "$context.requestId", "destinationArn": "arn:aws:logs:us-east-1:111111111111:log-group:api"},
        "canarySettings": {"percentTraffic": 10.0, "deploymentId": "dep2", "useStageCache": false},
        "tracingEnabled": true, "webAclArn": "arn:aws:wafv2:us-east-1:111111111111:regional/webacl/front/1",
        "tags": {"team": "web"}, "createdDate": "2022-02-21T18:37:48+00:00", "lastUpdatedDate": "2022-02-22T18:37:48+00:00"}}'),
    -- A new stage; the answer may leave the settings out.
    ('arn:aws:apigateway:us-east-1::/restapis/a1b2c3/stages/dev', 'dev', 'dev', null, '{"GetStages": {
        "deploymentId": "dep3", "stageName": "dev", "cacheClusterEnabled": false, "cacheClusterStatus": "NOT_AVAILABLE",
        "tracingEnabled": false, "createdDate": "2024-05-01T10:00:00+00:00", "lastUpdatedDate": "2024-05-01T10:00:00+00:00"}}');

insert into expected (
    arn, title, tags, name, rest_api_id, deployment_id, created_date, last_updated_date, cache_cluster_enabled,
    cache_cluster_size, cache_cluster_status, tracing_enabled, access_log_settings, client_certificate_id, description,
    documentation_version, canary_settings, method_settings, variables, web_acl_arn
) values
    (
        'arn:aws:apigateway:us-east-1::/restapis/a1b2c3/stages/prod', 'prod', '{"team":"web"}', 'prod', 'a1b2c3', 'dep1',
        '2022-02-21 18:37:48', '2022-02-22 18:37:48', true, '0.5', 'AVAILABLE', true,
        '{"format":"$context.requestId","destinationArn":"arn:aws:logs:us-east-1:111111111111:log-group:api"}', 'cert1',
        'In use', '1', '{"percentTraffic":10.0,"deploymentId":"dep2","useStageCache":false}',
        '{"*/*":{"metricsEnabled":true,"loggingLevel":"ERROR","dataTraceEnabled":false}}', '{"backend":"blue"}',
        'arn:aws:wafv2:us-east-1:111111111111:regional/webacl/front/1'
    ),
    (
        'arn:aws:apigateway:us-east-1::/restapis/a1b2c3/stages/dev', 'dev', null, 'dev', 'a1b2c3', 'dep3',
        '2024-05-01 10:00:00', '2024-05-01 10:00:00', false, null, 'NOT_AVAILABLE', false, null, null, null, null, null,
        '{}', null, null
    );
