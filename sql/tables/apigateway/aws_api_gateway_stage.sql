/*
description = "Stages of REST APIs."
grain = "one row per stage"
resource_type = "AWS::ApiGateway::Stage"
list = ["apigateway:GetStages"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the stage." }
rest_api_id = { type = "VARCHAR", description = "ID of the REST API." }
deployment_id = { type = "VARCHAR", description = "ID of the deployment that the stage serves." }
created_date = { type = "TIMESTAMP", description = "When the stage was created." }
last_updated_date = { type = "TIMESTAMP", description = "When the stage was last changed." }
cache_cluster_enabled = { type = "BOOLEAN", description = "Whether a cache is in use." }
cache_cluster_size = { type = "VARCHAR", description = "Size of the cache in GB; NULL where it never had one." }
cache_cluster_status = { type = "VARCHAR", description = "Status of the cache." }
tracing_enabled = { type = "BOOLEAN", description = "Whether X-Ray traces requests." }
access_log_settings = { type = "JSON", description = "Destination and format of the access log; NULL where there is none." }
client_certificate_id = { type = "VARCHAR", description = "Certificate that the stage presents to its backends; NULL where there is none." }
description = { type = "VARCHAR", description = "Description of the stage; NULL where there is none." }
documentation_version = { type = "VARCHAR", description = "Version of the documentation; NULL where there is none." }
canary_settings = { type = "JSON", description = "The canary release; NULL where there is none." }
method_settings = { type = "JSON", description = "Logging, throttling and caching by method; the key with an asterisk for path and method is for all of them. An empty object where nothing is set." }
variables = { type = "JSON", description = "Stage variables; NULL where there are none." }
web_acl_arn = { type = "VARCHAR", description = "Web ACL of the stage; NULL where there is none." }
*/
