/*
description = "Managed policies. Those of AWS are listed only where the account uses them and the source tells of them; AWS Config never does."
grain = "one row per policy"
resource_type = "AWS::IAM::Policy"
list = ["iam:GetAccountAuthorizationDetails", "iam:ListPolicies"]
per = "account"

[columns]
name = { type = "VARCHAR", description = "Name of the policy." }
policy_id = { type = "VARCHAR", description = "Unique id of the policy (ANPA...)." }
path = { type = "VARCHAR", description = "Path of the policy." }
description = { type = "VARCHAR", from = ["iam:GetAccountAuthorizationDetails", "iam:GetPolicy"], description = "Description of the policy, if it has one." }
is_aws_managed = { type = "BOOLEAN", description = "Whether AWS keeps the policy, rather than the account." }
is_attachable = { type = "BOOLEAN", description = "Whether the policy can be attached to users, groups and roles." }
is_attached = { type = "BOOLEAN", description = "Whether the policy is attached to any user, group or role." }
attachment_count = { type = "BIGINT", description = "Number of users, groups and roles that the policy is attached to." }
permissions_boundary_usage_count = { type = "BIGINT", description = "Number of users and roles that have the policy as their permissions boundary." }
create_date = { type = "TIMESTAMP", description = "When the policy was created." }
update_date = { type = "TIMESTAMP", description = "When the default version was last set." }
default_version_id = { type = "VARCHAR", description = "The version that is in force." }
policy = { type = "JSON", from = ["iam:GetAccountAuthorizationDetails", "iam:GetPolicyVersion"], description = "The document of the default version." }
tags_src = { type = "JSON", from = "iam:GetPolicy", description = "Tags as the API lists them, with Key and Value." }
*/
