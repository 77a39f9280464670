/*
description = "HTTP and WebSocket APIs of API Gateway."
grain = "one row per API"
resource_type = "AWS::ApiGatewayV2::Api"
list = ["apigatewayv2:GetApis"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the API." }
api_id = { type = "VARCHAR", description = "ID of the API." }
api_endpoint = { type = "VARCHAR", description = "URL of the default endpoint." }
description = { type = "VARCHAR", description = "Description of the API; NULL where there is none." }
api_gateway_managed = { type = "BOOLEAN", description = "Whether API Gateway made and keeps the API; NULL where the answer does not say." }
protocol_type = { type = "VARCHAR", description = "HTTP or WEBSOCKET." }
api_key_selection_expression = { type = "VARCHAR", description = "Where the API key of a request is found." }
disable_execute_api_endpoint = { type = "BOOLEAN", description = "Whether the default endpoint of the API is off, so that it is reached through custom domain names alone." }
disable_schema_validation = { type = "BOOLEAN", description = "Whether models of a WebSocket API are not validated; NULL where the answer does not say." }
route_selection_expression = { type = "VARCHAR", description = "How the route of a request is found." }
version = { type = "VARCHAR", description = "Version that the owner gave the API; NULL where there is none." }
created_date = { type = "TIMESTAMP", description = "When the API was created." }
cors_configuration = { type = "JSON", description = "What API Gateway answers to preflight requests of an HTTP API; NULL where there is nothing set." }
import_info = { type = "JSON", description = "What was left out when the API was imported; NULL where there is nothing." }
warnings = { type = "JSON", description = "What API Gateway complained of when the API was imported; NULL where there is nothing." }
*/
