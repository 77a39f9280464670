/*
description = "How Security Hub brings the findings of other regions together in one. Every region tells of the same aggregator: it has one row, in the region where the findings come together."
grain = "one row per finding aggregator and account"
resource_type = "AWS::SecurityHub::FindingAggregator"
list = ["securityhub:ListFindingAggregators"]
per = "region"

[columns]
finding_aggregation_region = { type = "VARCHAR", description = "The region where the findings come together." }
region_linking_mode = { type = "VARCHAR", from = "securityhub:GetFindingAggregator", description = "Whose findings: ALL_REGIONS, ALL_REGIONS_EXCEPT_SPECIFIED, SPECIFIED_REGIONS or NO_REGIONS." }
regions = { type = "JSON", from = "securityhub:GetFindingAggregator", description = "The regions that region_linking_mode speaks of; an empty list where it speaks of none." }
*/
