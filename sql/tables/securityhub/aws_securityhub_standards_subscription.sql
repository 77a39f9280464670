/*
description = "Standards that Security Hub checks the account against."
grain = "one row per enabled standard"
resource_type = "AWS::SecurityHub::Standard"
list = ["securityhub:GetEnabledStandards"]
per = "region"

[columns]
standards_subscription_arn = { type = "VARCHAR", description = "ARN of the subscription." }
standards_arn = { type = "VARCHAR", description = "ARN of the standard, which names its version." }
standards_status = { type = "VARCHAR", description = "PENDING, READY, INCOMPLETE, FAILED or DELETING." }
standards_status_reason_code = { type = "VARCHAR", description = "Why the standard is not ready; NULL where there is no reason." }
standards_input = { type = "JSON", description = "Input of the standard; NULL where it takes none." }
*/
