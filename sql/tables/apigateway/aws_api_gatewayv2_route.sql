/*
description = "Routes of HTTP and WebSocket APIs."
grain = "one row per route"
resource_type = "AWS::ApiGatewayV2::Route"
list = ["apigatewayv2:GetRoutes"]
per = "region"

[columns]
route_key = { type = "VARCHAR", description = "Key of the route, such as GET /pets, $default or $connect." }
api_id = { type = "VARCHAR", description = "ID of the API." }
route_id = { type = "VARCHAR", description = "ID of the route." }
api_gateway_managed = { type = "BOOLEAN", description = "Whether API Gateway made and keeps the route; NULL where the answer does not say." }
api_key_required = { type = "BOOLEAN", description = "Whether callers must send an API key, which meters them and does not authorize." }
authorization_type = { type = "VARCHAR", description = "How callers are authorized: NONE, AWS_IAM, CUSTOM or JWT." }
authorizer_id = { type = "VARCHAR", description = "ID of the authorizer; NULL where there is none." }
model_selection_expression = { type = "VARCHAR", description = "How the model of a WebSocket request is found; NULL where there is none." }
operation_name = { type = "VARCHAR", description = "Operation that the owner named; NULL where there is none." }
route_response_selection_expression = { type = "VARCHAR", description = "How the response of a WebSocket route is found; NULL where there is none." }
target = { type = "VARCHAR", description = "What answers the route, as integrations/ and the ID of the integration; NULL where there is none." }
authorization_scopes = { type = "JSON", description = "OAuth scopes that callers need; NULL where there are none." }
request_models = { type = "JSON", description = "Models of a WebSocket request; NULL where there are none." }
request_parameters = { type = "JSON", description = "Parameters of a WebSocket request; NULL where there are none." }
*/
