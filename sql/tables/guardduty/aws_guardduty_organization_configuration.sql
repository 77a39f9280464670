/*
description = "How GuardDuty enrols the accounts of the organization. Only the detectors of its administrator know; the other columns are NULL where is_administrator is false."
grain = "one row per detector"
resource_type = "AWS::GuardDuty::Detector"
list = ["guardduty:ListDetectors"]
per = "region"

[columns]
detector_id = { type = "VARCHAR", description = "Id of the detector." }
is_administrator = { type = "BOOLEAN", from = "guardduty:DescribeOrganizationConfiguration", description = "Whether the account administers GuardDuty for the organization in that region." }
auto_enable_organization_members = { type = "VARCHAR", from = "guardduty:DescribeOrganizationConfiguration", description = "ALL, NEW or NONE: which accounts of the organization GuardDuty is turned on for." }
member_account_limit_reached = { type = "BOOLEAN", from = "guardduty:DescribeOrganizationConfiguration", description = "Whether the administrator has as many members as it may." }
features = { type = "JSON", from = "guardduty:DescribeOrganizationConfiguration", description = "Which protection plans are turned on for which accounts, with Name and AutoEnable." }
*/
