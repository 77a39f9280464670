/*
description = "Methods of the resources of REST APIs, as they are defined now; a stage serves them as they were when it was last deployed."
grain = "one row per method"
resource_type = "AWS::ApiGateway::Resource"
list = ["apigateway:GetResources"]
per = "region"

[columns]
rest_api_id = { type = "VARCHAR", description = "ID of the REST API." }
resource_id = { type = "VARCHAR", description = "ID of the API's resource." }
http_method = { type = "VARCHAR", description = "HTTP method, or ANY." }
path = { type = "VARCHAR", description = "Path of the resource, such as /pets/{id}." }
path_part = { type = "VARCHAR", description = "Last part of the path; NULL for the root." }
api_key_required = { type = "BOOLEAN", description = "Whether callers must send an API key, which meters them and does not authorize." }
authorization_type = { type = "VARCHAR", description = "How callers are authorized: NONE, AWS_IAM, CUSTOM or COGNITO_USER_POOLS." }
authorizer_id = { type = "VARCHAR", description = "ID of the authorizer; NULL where there is none." }
operation_name = { type = "VARCHAR", description = "Operation that the owner named; NULL where there is none." }
request_validator_id = { type = "VARCHAR", description = "ID of the request validator; NULL where there is none." }
authorization_scopes = { type = "JSON", description = "OAuth scopes that callers need; NULL where there are none." }
method_integration = { type = "JSON", description = "What answers the method: type, uri, connectionType and more, in the API's member names." }
method_responses = { type = "JSON", description = "Responses of the method by status code; NULL where there are none." }
request_models = { type = "JSON", description = "Models of the request body by content type; NULL where there are none." }
request_parameters = { type = "JSON", description = "Parameters of the request, and whether each is required; NULL where there are none." }
*/
