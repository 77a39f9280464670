/*
description = "The root of the organization, above all its units and accounts."
grain = "one row per root, and account that told"
resource_type = "AWS::Organizations::Root"
list = ["organizations:ListRoots"]
per = "account"

[columns]
id = { type = "VARCHAR", description = "Id of the root." }
name = { type = "VARCHAR", description = "Name of the root." }
policy_types = { type = "JSON", description = "Policy types that are enabled in the root, with Type and Status." }
*/
