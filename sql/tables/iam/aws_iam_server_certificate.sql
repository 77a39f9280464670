/*
description = "TLS certificates that are kept in IAM, from before there was ACM."
grain = "one row per certificate"
resource_type = "AWS::IAM::ServerCertificate"
list = ["iam:ListServerCertificates"]
per = "account"

[columns]
name = { type = "VARCHAR", description = "Name of the certificate." }
server_certificate_id = { type = "VARCHAR", description = "Unique id of the certificate (ASCA...)." }
path = { type = "VARCHAR", description = "Path of the certificate; CloudFront uses those below /cloudfront/." }
upload_date = { type = "TIMESTAMP", description = "When the certificate was uploaded." }
expiration = { type = "TIMESTAMP", description = "When the certificate expires." }
*/
