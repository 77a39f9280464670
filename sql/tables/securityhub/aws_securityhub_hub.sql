/*
description = "Security Hub CSPM, where it is enabled."
grain = "one row per region with Security Hub"
resource_type = "AWS::SecurityHub::Hub"
list = ["securityhub:DescribeHub"]
per = "region"

[columns]
hub_arn = { type = "VARCHAR", description = "ARN of the hub." }
subscribed_at = { type = "TIMESTAMP", description = "When Security Hub was enabled." }
auto_enable_controls = { type = "BOOLEAN", description = "Whether controls that are added to an enabled standard are enabled, too." }
control_finding_generator = { type = "VARCHAR", description = "SECURITY_CONTROL where a control has one finding for all standards, STANDARD_CONTROL where it has one for each." }
*/
