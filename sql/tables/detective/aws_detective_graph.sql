/*
description = "Behavior graphs of Amazon Detective that the account administers, with their members."
grain = "one row per graph"
resource_type = "AWS::Detective::Graph"
list = ["detective:ListGraphs"]
per = "region"

[columns]
created_time = { type = "TIMESTAMP", description = "When the graph was created." }
members = { type = "JSON", from = "detective:ListMembers", description = "Accounts whose data is in the graph or was asked for, with AccountId and Status." }
*/
