/*
description = "Custom domain names of API Gateway, as its second API tells of them, with the APIs of all kinds that they lead to."
grain = "one row per custom domain name"
resource_type = "AWS::ApiGatewayV2::DomainName"
list = ["apigatewayv2:GetDomainNames"]
per = "region"

[columns]
domain_name = { type = "VARCHAR", description = "The domain name." }
api_mapping_selection_expression = { type = "VARCHAR", description = "How the API of a request is found." }
routing_mode = { type = "VARCHAR", description = "Whether API mappings, routing rules or both lead to APIs: API_MAPPING_ONLY, ROUTING_RULE_ONLY or ROUTING_RULE_THEN_API_MAPPING; NULL where the answer does not say." }
domain_name_configurations = { type = "JSON", description = "Endpoint type, certificate, status and TLS policy of each endpoint of the name." }
mutual_tls_authentication = { type = "JSON", description = "Trust store for client certificates; NULL where none are asked for." }
api_mappings = { type = "JSON", from = "apigatewayv2:GetApiMappings", description = "The APIs and stages that the name leads to." }
*/
