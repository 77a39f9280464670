/*
description = "GuardDuty's detectors, of which a region has one at most, and what they look at."
grain = "one row per detector"
resource_type = "AWS::GuardDuty::Detector"
list = ["guardduty:ListDetectors"]
per = "region"

[columns]
detector_id = { type = "VARCHAR", description = "Id of the detector." }
status = { type = "VARCHAR", from = "guardduty:GetDetector", description = "ENABLED or DISABLED." }
created_at = { type = "TIMESTAMP", from = "guardduty:GetDetector", description = "When the detector was created." }
updated_at = { type = "TIMESTAMP", from = "guardduty:GetDetector", description = "When the detector was last changed." }
finding_publishing_frequency = { type = "VARCHAR", from = "guardduty:GetDetector", description = "How often findings that were seen again are published." }
service_role = { type = "VARCHAR", from = "guardduty:GetDetector", description = "ARN of the role that GuardDuty reads with." }
data_sources = { type = "JSON", from = "guardduty:GetDetector", description = "What is looked at, in the form from before there were features." }
features = { type = "JSON", from = "guardduty:GetDetector", description = "Protection plans and other features, with Name, Status and AdditionalConfiguration; NULL in answers from before there were any." }
*/
