insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- AWS Config's fixture tells of the same stage.
    ('arn:aws:apigateway:us-east-1::/apis/h1/stages/$default', '$default', '$default', map {'team': 'web'}, '{"GetStages": {
        "AccessLogSettings": {"DestinationArn": "arn:aws:logs:us-east-1:111111111111:log-group:api", "Format": "$context.requestId"},
        "ApiGatewayManaged": true, "AutoDeploy": true, "ClientCertificateId": "cert1", "CreatedDate": "2022-02-21T18:36:34+00:00",
        "DefaultRouteSettings": {"DataTraceEnabled": false, "DetailedMetricsEnabled": true, "LoggingLevel": "INFO",
            "ThrottlingBurstLimit": 100, "ThrottlingRateLimit": 50.5},
        "DeploymentId": "dep1", "Description": "In use", "LastDeploymentStatusMessage": "done",
        "LastUpdatedDate": "2022-02-21T18:36:35+00:00", "RouteSettings": {}, "StageName": "$default", "StageVariables": {},
        "Tags": {"team": "web"}}}'),
    ('arn:aws:apigateway:us-east-1::/apis/w1/stages/dev', 'dev', 'dev', null, '{"GetStages": {
        "CreatedDate": "2024-05-01T10:00:00+00:00", "DefaultRouteSettings": {"DetailedMetricsEnabled": false},
        "LastUpdatedDate": "2024-05-01T10:00:00+00:00", "RouteSettings": {"$connect": {"LoggingLevel": "INFO"}},
        "StageName": "dev", "StageVariables": {"backend": "blue"}}}');

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
        'arn:aws:apigateway:us-east-1::/apis/w1/stages/dev', 'dev', null, 'dev', 'w1', null, false, null,
        '2024-05-01 10:00:00', null, null, false, null, null, null, null, '2024-05-01 10:00:00', null, null,
        '{"backend":"blue"}', '{"$connect":{"LoggingLevel":"INFO"}}'
    );
