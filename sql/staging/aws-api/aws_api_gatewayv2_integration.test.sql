insert into resource (arn, resource_id, evidence) values
    ('arn:aws:apigateway:us-east-1::/apis/h1/integrations/i1', 'i1', '{"GetIntegrations": {
        "ApiGatewayManaged": false, "ConnectionId": "vl-1", "ConnectionType": "VPC_LINK",
        "ContentHandlingStrategy": "CONVERT_TO_TEXT", "CredentialsArn": "arn:aws:iam::111111111111:role/call",
        "Description": "orders", "IntegrationId": "i1", "IntegrationMethod": "POST",
        "IntegrationResponseSelectionExpression": "${integration.response.statuscode}", "IntegrationSubtype": "SQS-SendMessage",
        "IntegrationType": "AWS_PROXY", "IntegrationUri": "arn:aws:lambda:us-east-1:111111111111:function:orders",
        "PassthroughBehavior": "WHEN_NO_MATCH", "PayloadFormatVersion": "2.0", "RequestParameters": {"QueueUrl": "q"},
        "RequestTemplates": {"$default": "{}"}, "ResponseParameters": {"200": {"overwrite:statuscode": "204"}},
        "TemplateSelectionExpression": "$default", "TimeoutInMillis": 30000, "TlsConfig": {"ServerNameToVerify": "x"}}}'),
    ('arn:aws:apigateway:us-east-1::/apis/w1/integrations/i2', 'i2', '{"GetIntegrations": {
        "ConnectionType": "INTERNET", "IntegrationId": "i2", "IntegrationType": "MOCK", "TimeoutInMillis": 29000}}');

insert into expected (
    arn, title, tags, integration_id, api_id, description, integration_method, integration_type, integration_uri,
    api_gateway_managed, connection_id, connection_type, content_handling_strategy, credentials_arn,
    integration_response_selection_expression, integration_subtype, passthrough_behavior, payload_format_version,
    template_selection_expression, timeout_in_millis, request_parameters, request_templates, response_parameters, tls_config
) values
    (
        'arn:aws:apigateway:us-east-1::/apis/h1/integrations/i1', 'i1', null, 'i1', 'h1', 'orders', 'POST', 'AWS_PROXY',
        'arn:aws:lambda:us-east-1:111111111111:function:orders', false, 'vl-1', 'VPC_LINK', 'CONVERT_TO_TEXT',
        'arn:aws:iam::111111111111:role/call', '${integration.response.statuscode}', 'SQS-SendMessage', 'WHEN_NO_MATCH',
        '2.0', '$default', 30000, '{"QueueUrl":"q"}', '{"$default":"{}"}', '{"200":{"overwrite:statuscode":"204"}}',
        '{"ServerNameToVerify":"x"}'
    ),
    (
        'arn:aws:apigateway:us-east-1::/apis/w1/integrations/i2', 'i2', null, 'i2', 'w1', null, null, 'MOCK', null, null, null,
        'INTERNET', null, null, null, null, null, null, null, 29000, null, null, null, null
    );
