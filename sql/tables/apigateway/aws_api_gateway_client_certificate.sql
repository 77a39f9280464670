/*
description = "Client certificates that API Gateway generated, for stages to present to their backends."
grain = "one row per client certificate"
resource_type = "AWS::ApiGateway::ClientCertificate"
list = ["apigateway:GetClientCertificates"]
per = "region"

[columns]
client_certificate_id = { type = "VARCHAR", description = "ID of the certificate." }
description = { type = "VARCHAR", description = "Description of the certificate; NULL where there is none." }
created_date = { type = "TIMESTAMP", description = "When the certificate was generated." }
expiration_date = { type = "TIMESTAMP", description = "When the certificate ends." }
*/
