insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The stage of the other fixture.
    ('arn:aws:apigateway:us-east-1::/apis/h1/stages/$default', 'arn:aws:apigateway:us-east-1::/apis/h1/stages/$default', '$default', map {'team': 'web'}, '{"ConfigurationItem": {
        "resourceType": "AWS::ApiGatewayV2::Stage", "ARN": "arn:aws:apigateway:us-east-1::/apis/h1/stages/$default",
        "configuration": {
            "stageName": "$default", "description": "In use", "deploymentId": "dep1", "clientCertificateId": "cert1",
            "defaultRouteSettings": {"dataTraceEnabled": false, "detailedMetricsEnabled": true, "loggingLevel": "INFO",
                "throttlingBurstLimit": 100, "throttlingRateLimit": 50.5},
            "routeSettings": {}, "stageVariables": {}, "autoDeploy": true, "apiGatewayManaged": true,
            "accessLogSettings": {"destinationArn": "arn:aws:logs:us-east-1:111111111111:log-group:api", "format": "$context.requestId"},
            "lastDeploymentStatusMessage": "done", "createdDate": "Feb 21, 2022 6:36:34 PM",
            "lastUpdatedDate": "Feb 21, 2022 6:36:35 PM"
        },
        "supplementaryConfiguration": {}}}'),
    -- Settings by route, whose keys are the owner's; tags beside the configuration.
    ('arn:aws:apigateway:us-east-1::/apis/w1/stages/test', 'arn:aws:apigateway:us-east-1::/apis/w1/stages/test', 'test', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::ApiGatewayV2::Stage",
        "configuration": {"stageName": "test", "defaultRouteSettings": {"detailedMetricsEnabled": false},
            "routeSettings": {"sendMessage": {"loggingLevel": "INFO"}}, "stageVariables": {"backend": "blue"}},
        "supplementaryConfiguration": {"tags": {"team": "back"}}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:apigateway:us-east-1::/apis/w1/stages/gone', 'arn:aws:apigateway:us-east-1::/apis/w1/stages/gone', null, null, '{"ConfigurationItem": {
        "resourceType": "AWS::ApiGatewayV2::Stage", "configuration": null}}');

insert into expected (
    arn, title, tags, stage_name, api_id, api_gateway_managed, auto_deploy, client_certificate_id, created_date, deployment_id,
    default_route_data_trace_enabled, default_route_detailed_metrics_enabled, default_route_logging_level,
    default_route_throttling_burst_limit, default_route_throttling_rate_limit, last_deployment_status_message,
    last_updated_date, description, access_log_settings, stage_variables, route_settings
) values
    (
        'arn:aws:apigateway:us-east-1::/apis/h1/stages/$default', '$default', '{"team":"web"}', '$default', 'h1', true, true,
        'cert1', '2022-02-21 18:36:34', 'dep1', false, true, 'INFO', 100, 50.5, 'done', '2022-02-21 18:36:35', 'In use',
        '{"DestinationArn":"arn:aws:logs:us-east-1:111111111111:log-group:api","Format":"$context.requestId"}', '{}', '{}'
    ),
    (
        'arn:aws:apigateway:us-east-1::/apis/w1/stages/test', 'test', '{"team":"back"}', 'test', 'w1', null, null, null, null,
        null, null, false, null, null, null, null, null, null, null, '{"backend":"blue"}',
        '{"sendMessage":{"LoggingLevel":"INFO"}}'
    ),
    (
        'arn:aws:apigateway:us-east-1::/apis/w1/stages/gone', null, null, null, 'w1', null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null
    );
