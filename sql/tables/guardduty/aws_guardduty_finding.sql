/*
description = "GuardDuty's findings of high severity (7.0 and more) that nobody has archived. Others are not collected, though folders of `aws` CLI answers may hold them."
grain = "one row per finding"
resource_type = "AWS::GuardDuty::Finding"
list = ["guardduty:ListFindings"]
per = "region"

[columns]
id = { type = "VARCHAR", description = "Id of the finding." }
detector_id = { type = "VARCHAR", description = "Id of the detector that found it." }
name = { type = "VARCHAR", from = "guardduty:GetFindings", description = "Title of the finding." }
type = { type = "VARCHAR", from = "guardduty:GetFindings", description = "Type of the finding, such as UnauthorizedAccess:EC2/SSHBruteForce." }
description = { type = "VARCHAR", from = "guardduty:GetFindings", description = "What was seen." }
severity = { type = "DOUBLE", from = "guardduty:GetFindings", description = "Severity: 7.0 and more is high, 9.0 and more critical." }
archived = { type = "BOOLEAN", from = "guardduty:GetFindings", description = "Whether the finding was archived." }
confidence = { type = "DOUBLE", from = "guardduty:GetFindings", description = "How sure GuardDuty is; NULL where it does not tell." }
created_at = { type = "TIMESTAMP", from = "guardduty:GetFindings", description = "When the finding was first made." }
updated_at = { type = "TIMESTAMP", from = "guardduty:GetFindings", description = "When the activity was last seen." }
schema_version = { type = "VARCHAR", from = "guardduty:GetFindings", description = "Version of the finding's form." }
resource = { type = "JSON", from = "guardduty:GetFindings", description = "The resource that the activity is about." }
service = { type = "JSON", from = "guardduty:GetFindings", description = "The activity: who did what, how often, and when." }
*/
