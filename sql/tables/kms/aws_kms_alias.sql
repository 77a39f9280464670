/*
description = "Names that point at KMS keys."
grain = "one row per alias and region"
resource_type = "AWS::KMS::Alias"
list = ["kms:ListAliases"]
per = "region"

[columns]
alias_name = { type = "VARCHAR", description = "Name of the alias, beginning with alias/." }
target_key_id = { type = "VARCHAR", description = "Id of the key that the alias points at; NULL for an alias that AWS keeps for a key not yet made." }
creation_date = { type = "TIMESTAMP", description = "When the alias was created." }
last_updated_date = { type = "TIMESTAMP", description = "When the alias was last pointed at a key." }
*/
