/*
description = "Names of versions of Lambda functions, each with a policy of its own."
grain = "one row per alias"
resource_type = "AWS::Lambda::Alias"
list = ["lambda:ListAliases"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the alias." }
function_name = { type = "VARCHAR", description = "Name of the function." }
alias_arn = { type = "VARCHAR", description = "ARN of the alias." }
function_version = { type = "VARCHAR", description = "Version that the alias points at." }
description = { type = "VARCHAR", description = "What the alias is for, in its owner's words; may be empty." }
revision_id = { type = "VARCHAR", description = "Id of the last change." }
routing_config = { type = "JSON", description = "Other versions that get part of the calls; NULL where there are none." }
policy = { type = "JSON", from = "lambda:GetPolicy", description = "The resource policy, which says who may call the alias; an empty object where there is none." }
*/
