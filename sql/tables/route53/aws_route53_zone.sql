/*
description = "Hosted zones of Route 53."
grain = "one row per hosted zone"
resource_type = "AWS::Route53::HostedZone"
list = ["route53:ListHostedZones"]
per = "account"

[columns]
name = { type = "VARCHAR", description = "Domain name of the zone, with a dot at its end." }
id = { type = "VARCHAR", description = "ID of the zone." }
caller_reference = { type = "VARCHAR", description = "What the request that made the zone was told apart by." }
comment = { type = "VARCHAR", description = "Comment of the zone; NULL where there is none." }
private_zone = { type = "BOOLEAN", description = "Whether the zone answers in its VPCs only." }
linked_service_principal = { type = "VARCHAR", description = "Service that made and keeps the zone; NULL where none did." }
linked_service_description = { type = "VARCHAR", description = "What that service says of the zone; NULL where there is nothing." }
resource_record_set_count = { type = "BIGINT", description = "Number of the zone's record sets." }
query_logging_configs = { type = "JSON", from = "route53:ListQueryLoggingConfigs", description = "Where queries of a public zone are logged; an empty list where they are not." }
tags_src = { type = "JSON", from = "route53:ListTagsForResource", description = "Tags as a list of Key and Value; an empty list where there are none." }
vpcs = { type = "JSON", from = "route53:GetHostedZone", description = "The VPCs of a private zone; an empty list for a public one." }
*/
