/*
description = "Integrations of HTTP and WebSocket APIs: what answers their routes."
grain = "one row per integration"
resource_type = "AWS::ApiGatewayV2::Integration"
list = ["apigatewayv2:GetIntegrations"]
per = "region"

[columns]
integration_id = { type = "VARCHAR", description = "ID of the integration." }
api_id = { type = "VARCHAR", description = "ID of the API." }
description = { type = "VARCHAR", description = "Description of the integration; NULL where there is none." }
integration_method = { type = "VARCHAR", description = "HTTP method with which the backend is called; NULL where there is none." }
integration_type = { type = "VARCHAR", description = "AWS, AWS_PROXY, HTTP, HTTP_PROXY or MOCK." }
integration_uri = { type = "VARCHAR", description = "The backend: a URL, or the ARN of a function, listener or service; NULL where there is none." }
api_gateway_managed = { type = "BOOLEAN", description = "Whether API Gateway made and keeps the integration; NULL where the answer does not say." }
connection_id = { type = "VARCHAR", description = "VPC link to the backend; NULL where it is reached over the internet." }
connection_type = { type = "VARCHAR", description = "INTERNET or VPC_LINK." }
content_handling_strategy = { type = "VARCHAR", description = "Conversion of WebSocket payloads; NULL where there is none." }
credentials_arn = { type = "VARCHAR", description = "Role with which the backend is called; NULL where there is none." }
integration_response_selection_expression = { type = "VARCHAR", description = "How the response of a WebSocket integration is found; NULL where there is none." }
integration_subtype = { type = "VARCHAR", description = "AWS service action that an HTTP API calls; NULL where there is none." }
passthrough_behavior = { type = "VARCHAR", description = "What becomes of WebSocket requests that no template fits; NULL where there is none." }
payload_format_version = { type = "VARCHAR", description = "Format of what the backend gets." }
template_selection_expression = { type = "VARCHAR", description = "How the template of a WebSocket request is found; NULL where there is none." }
timeout_in_millis = { type = "BIGINT", description = "Time in milliseconds that the backend has." }
request_parameters = { type = "JSON", description = "How parameters of the request are mapped; NULL where they are not." }
request_templates = { type = "JSON", description = "Templates of WebSocket requests; NULL where there are none." }
response_parameters = { type = "JSON", description = "How parameters of the response are mapped; NULL where they are not." }
tls_config = { type = "JSON", description = "Name that the certificate of a private backend must have; NULL where there is none." }
*/
