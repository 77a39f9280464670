/*
description = "SAML identity providers, whose users may assume roles of the account."
grain = "one row per provider"
resource_type = "AWS::IAM::SAMLProvider"
list = ["iam:ListSAMLProviders"]
per = "account"

[columns]
name = { type = "VARCHAR", description = "Name of the provider." }
create_date = { type = "TIMESTAMP", description = "When the provider was created." }
valid_until = { type = "TIMESTAMP", description = "When the provider's metadata expires; NULL where the metadata does not tell." }
saml_metadata_document = { type = "VARCHAR", from = "iam:GetSAMLProvider", description = "The metadata of the provider: its addresses and certificates." }
tags_src = { type = "JSON", from = "iam:GetSAMLProvider", description = "Tags as the API lists them, with Key and Value." }
*/
