/*
description = "Stages of HTTP and WebSocket APIs."
grain = "one row per stage"
resource_type = "AWS::ApiGatewayV2::Stage"
list = ["apigatewayv2:GetStages"]
per = "region"

[columns]
stage_name = { type = "VARCHAR", description = "Name of the stage." }
api_id = { type = "VARCHAR", description = "ID of the API." }
api_gateway_managed = { type = "BOOLEAN", description = "Whether API Gateway made and keeps the stage; NULL where the answer does not say." }
auto_deploy = { type = "BOOLEAN", description = "Whether changes are served at once." }
client_certificate_id = { type = "VARCHAR", description = "Certificate that a WebSocket stage presents to its backends; NULL where there is none." }
created_date = { type = "TIMESTAMP", description = "When the stage was created." }
deployment_id = { type = "VARCHAR", description = "ID of the deployment that the stage serves; NULL before the first." }
default_route_data_trace_enabled = { type = "BOOLEAN", description = "Whether whole requests and responses of a WebSocket API are logged; NULL where the answer does not say." }
default_route_detailed_metrics_enabled = { type = "BOOLEAN", description = "Whether detailed metrics are kept." }
default_route_logging_level = { type = "VARCHAR", description = "Execution log of a WebSocket API: OFF, ERROR or INFO; NULL where the answer does not say." }
default_route_throttling_burst_limit = { type = "BIGINT", description = "Burst limit of the stage; NULL where it is the account's." }
default_route_throttling_rate_limit = { type = "DOUBLE", description = "Rate limit of the stage in requests per second; NULL where it is the account's." }
last_deployment_status_message = { type = "VARCHAR", description = "How the last automatic deployment went; NULL where there was none." }
last_updated_date = { type = "TIMESTAMP", description = "When the stage was last changed." }
description = { type = "VARCHAR", description = "Description of the stage; NULL where there is none." }
access_log_settings = { type = "JSON", description = "Destination and format of the access log; NULL where there is none." }
stage_variables = { type = "JSON", description = "Stage variables; an empty object where there are none." }
route_settings = { type = "JSON", description = "Logging, throttling and metrics by route; an empty object where nothing is set." }
*/
