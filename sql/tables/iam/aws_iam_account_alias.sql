/*
description = "The alias of the account, which stands in its sign-in address."
grain = "one row per account"
resource_type = "AWS::IAM::AccountAlias"
list = ["iam:ListAccountAliases"]
per = "account"

[columns]
account_aliases = { type = "JSON", description = "Aliases of the account, of which it can have one; an empty list where it has none." }
*/
