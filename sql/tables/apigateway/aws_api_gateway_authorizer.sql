/*
description = "Authorizers of REST APIs."
grain = "one row per authorizer"
resource_type = "AWS::ApiGateway::Authorizer"
list = ["apigateway:GetAuthorizers"]
per = "region"

[columns]
id = { type = "VARCHAR", description = "ID of the authorizer." }
name = { type = "VARCHAR", description = "Name of the authorizer." }
rest_api_id = { type = "VARCHAR", description = "ID of the API." }
auth_type = { type = "VARCHAR", description = "How callers are authorized: cognito_user_pools, custom, awsIam or jwt." }
authorizer_credentials = { type = "VARCHAR", description = "ARN of the role that calls the function; NULL where its policy lets API Gateway in." }
authorizer_uri = { type = "VARCHAR", description = "The function that authorizes; NULL where none does." }
identity_validation_expression = { type = "VARCHAR", description = "Regular expression for tokens; NULL where there is none." }
authorizer_result_ttl_in_seconds = { type = "BIGINT", description = "Seconds for which an answer of the authorizer is kept." }
identity_source = { type = "VARCHAR", description = "Where in a request the token is." }
provider_arns = { type = "JSON", description = "User pools of Cognito." }
*/
