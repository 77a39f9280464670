/*
description = "Custom domain names of API Gateway, as its first API tells of them."
grain = "one row per custom domain name"
resource_type = "AWS::ApiGateway::DomainName"
list = ["apigateway:GetDomainNames"]
per = "region"

[columns]
domain_name = { type = "VARCHAR", description = "The domain name." }
certificate_arn = { type = "VARCHAR", description = "Certificate of an edge-optimized or private name; NULL for others." }
certificate_name = { type = "VARCHAR", description = "Name of the certificate of an edge-optimized name; NULL for others." }
certificate_upload_date = { type = "TIMESTAMP", description = "When the certificate of an edge-optimized name was uploaded; NULL for others." }
distribution_domain_name = { type = "VARCHAR", description = "The CloudFront name of an edge-optimized name; NULL for others." }
distribution_hosted_zone_id = { type = "VARCHAR", description = "Hosted zone of the CloudFront name; NULL for others." }
domain_name_status = { type = "VARCHAR", description = "Status of the name, such as AVAILABLE." }
domain_name_status_message = { type = "VARCHAR", description = "What the status is about; NULL where there is nothing to say." }
ownership_verification_certificate_arn = { type = "VARCHAR", description = "Public certificate that proves who owns the name, where its own is imported or private; NULL elsewhere." }
regional_certificate_arn = { type = "VARCHAR", description = "Certificate of a regional name; NULL for others." }
regional_certificate_name = { type = "VARCHAR", description = "Name of the certificate of a regional name; NULL for others." }
regional_domain_name = { type = "VARCHAR", description = "The name to which a regional name is to point; NULL for others." }
regional_hosted_zone_id = { type = "VARCHAR", description = "Hosted zone of the regional name; NULL for others." }
security_policy = { type = "VARCHAR", description = "TLS policy of the name: TLS_1_0, TLS_1_2 or a SecurityPolicy_ one." }
endpoint_configuration = { type = "JSON", description = "Types of the endpoint, in the API's member names." }
mutual_tls_authentication = { type = "JSON", description = "Trust store for client certificates; NULL where none are asked for." }
*/
