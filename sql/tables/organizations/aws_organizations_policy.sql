/*
description = "The service control policies of the organization: what they say, and what they are attached to."
grain = "one row per policy, and account that told"
resource_type = "AWS::Organizations::Policy"
list = ["organizations:ListPolicies"]
per = "account"

[columns]
id = { type = "VARCHAR", description = "Id of the policy." }
name = { type = "VARCHAR", description = "Name of the policy." }
description = { type = "VARCHAR", description = "Description of the policy; an empty text where it has none." }
type = { type = "VARCHAR", description = "Type of the policy: SERVICE_CONTROL_POLICY." }
aws_managed = { type = "BOOLEAN", description = "Whether AWS keeps the policy, as it does FullAWSAccess." }
content = { type = "JSON", from = "organizations:DescribePolicy", description = "The document of the policy." }
targets = { type = "JSON", from = "organizations:ListTargetsForPolicy", description = "Roots, organizational units and accounts that the policy is attached to, with TargetId, Arn, Name and Type." }
*/
