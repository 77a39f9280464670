/*
description = "OpenID Connect identity providers, such as those of GitHub Actions and EKS, whose tokens may be exchanged for roles of the account."
grain = "one row per provider"
resource_type = "AWS::IAM::OIDCProvider"
list = ["iam:ListOpenIDConnectProviders"]
per = "account"

[columns]
url = { type = "VARCHAR", from = "iam:GetOpenIDConnectProvider", description = "Address of the provider, without https://." }
client_id_list = { type = "JSON", from = "iam:GetOpenIDConnectProvider", description = "Audiences that tokens may be for." }
thumbprint_list = { type = "JSON", from = "iam:GetOpenIDConnectProvider", description = "Thumbprints of the provider's certificates." }
create_date = { type = "TIMESTAMP", from = "iam:GetOpenIDConnectProvider", description = "When the provider was created." }
tags_src = { type = "JSON", from = "iam:GetOpenIDConnectProvider", description = "Tags as the API lists them, with Key and Value." }
*/
