/*
description = "GraphQL APIs of AppSync, with how callers are authorized."
grain = "one row per API"
resource_type = "AWS::AppSync::GraphQLApi"
list = ["appsync:ListGraphqlApis"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the API." }
api_id = { type = "VARCHAR", description = "ID of the API." }
api_type = { type = "VARCHAR", description = "GRAPHQL, or MERGED for one that is made of others." }
authentication_type = { type = "VARCHAR", description = "How callers are authorized: API_KEY, AWS_IAM, AMAZON_COGNITO_USER_POOLS, OPENID_CONNECT or AWS_LAMBDA." }
merged_api_execution_role_arn = { type = "VARCHAR", description = "ARN of the role of a merged API; NULL for the others." }
owner = { type = "VARCHAR", description = "The account that owns the API." }
owner_contact = { type = "VARCHAR", description = "Whom to ask about the API." }
visibility = { type = "VARCHAR", description = "GLOBAL, or PRIVATE where VPC endpoints alone lead to it." }
waf_web_acl_arn = { type = "VARCHAR", description = "ARN of the web ACL; empty where there is none." }
query_depth_limit = { type = "BIGINT", description = "Longest nesting of a query; 0 for none." }
resolver_count_limit = { type = "BIGINT", description = "Most resolvers of a query; 0 for none." }
xray_enabled = { type = "BOOLEAN", description = "Whether requests are traced." }
log_config = { type = "JSON", description = "What is logged, and with which role; empty where nothing is." }
open_id_connect_config = { type = "JSON", description = "OpenID Connect provider; NULL where there is none." }
additional_authentication_providers = { type = "JSON", description = "Other ways to be authorized." }
dns = { type = "JSON", description = "DNS names of the API." }
lambda_authorizer_config = { type = "JSON", description = "Function that authorizes; NULL where there is none." }
uris = { type = "JSON", description = "Addresses of the API." }
user_pool_config = { type = "JSON", description = "Cognito user pool; NULL where there is none." }
enhanced_metrics_config = { type = "JSON", description = "Which metrics are kept." }
api_cache = { type = "JSON", from = "appsync:GetApiCache", description = "The cache, and whether it is encrypted; an empty object where there is none." }
introspection_config = { type = "VARCHAR", description = "Whether callers can ask for the schema: ENABLED or DISABLED." }
*/
