/*
description = "EventBridge rules: those of the default event bus, to which AWS services send their events; AWS Config tells of the rules of other buses, too."
grain = "one row per rule"
resource_type = "AWS::Events::Rule"
list = ["events:ListRules"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the rule." }
description = { type = "VARCHAR", description = "Description of the rule; NULL where it has none." }
state = { type = "VARCHAR", description = "ENABLED, DISABLED or ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS." }
event_bus_name = { type = "VARCHAR", description = "Name or ARN of the event bus that the rule listens to." }
event_pattern = { type = "JSON", description = "What events the rule is for; NULL where it only follows a schedule." }
schedule_expression = { type = "VARCHAR", description = "When the rule runs; NULL where it only follows events." }
role_arn = { type = "VARCHAR", description = "Role with which targets are called; NULL where there is none." }
managed_by = { type = "VARCHAR", description = "The service that made the rule for itself; NULL for the account's own." }
targets = { type = "JSON", from = "events:ListTargetsByRule", description = "What is called for each event; an empty list where nothing is." }
*/
