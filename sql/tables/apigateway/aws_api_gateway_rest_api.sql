/*
description = "REST APIs of API Gateway."
grain = "one row per REST API"
resource_type = "AWS::ApiGateway::RestApi"
list = ["apigateway:GetRestApis"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the API." }
api_id = { type = "VARCHAR", description = "ID of the API." }
root_resource_id = { type = "VARCHAR", description = "ID of the API's root resource." }
version = { type = "VARCHAR", description = "Version that the owner gave the API; NULL where there is none." }
api_key_source = { type = "VARCHAR", description = "Where API keys are taken from for metering: HEADER or AUTHORIZER." }
created_date = { type = "TIMESTAMP", description = "When the API was created." }
description = { type = "VARCHAR", description = "Description of the API; NULL where there is none." }
minimum_compression_size = { type = "BIGINT", description = "Size in bytes from which answers are compressed; NULL where compression is off." }
has_policy = { type = "BOOLEAN", description = "Whether the API has a resource policy." }
policy = { type = "JSON", description = "The resource policy; NULL where has_policy is false." }
binary_media_types = { type = "JSON", description = "Media types that are passed on as binary; NULL where there are none." }
endpoint_configuration_types = { type = "JSON", description = "Types of the endpoint: EDGE, REGIONAL or PRIVATE." }
endpoint_configuration_vpc_endpoint_ids = { type = "JSON", description = "VPC endpoints of a private API; NULL where there are none." }
api_status = { type = "VARCHAR", description = "Status of the API, such as AVAILABLE." }
api_status_message = { type = "VARCHAR", description = "What the status is about; NULL where there is nothing to say." }
disable_execute_api_endpoint = { type = "BOOLEAN", description = "Whether the default endpoint of the API is off, so that it is reached through custom domain names alone." }
endpoint_access_mode = { type = "VARCHAR", description = "Access mode of the endpoint: BASIC or STRICT." }
security_policy = { type = "VARCHAR", description = "TLS policy of the default endpoint; NULL where it is the service's own." }
warnings = { type = "JSON", description = "What API Gateway complained of when the API was imported; NULL where there is nothing." }
*/
