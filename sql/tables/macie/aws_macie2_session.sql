/*
description = "Amazon Macie, where it is enabled, and whether it looks for sensitive data by itself."
grain = "one row per region with Macie"
resource_type = "AWS::Macie::Session"
list = ["macie2:GetMacieSession"]
per = "region"

[columns]
status = { type = "VARCHAR", description = "ENABLED or PAUSED." }
created_at = { type = "TIMESTAMP", description = "When Macie was enabled." }
updated_at = { type = "TIMESTAMP", description = "When the status was last changed." }
finding_publishing_frequency = { type = "VARCHAR", description = "How often policy findings that were seen again are published." }
service_role = { type = "VARCHAR", description = "ARN of the role that Macie reads with." }
automated_discovery_status = { type = "VARCHAR", from = "macie2:GetAutomatedDiscoveryConfiguration", description = "ENABLED where Macie samples the objects of buckets by itself, else DISABLED. Members of an organization are not told." }
automated_discovery_first_enabled_at = { type = "TIMESTAMP", from = "macie2:GetAutomatedDiscoveryConfiguration", description = "When Macie first did; NULL where it never did." }
*/
