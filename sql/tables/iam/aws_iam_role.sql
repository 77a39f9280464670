/*
description = "IAM roles: who may assume them, what they grant, and when they were last used."
grain = "one row per role"
resource_type = "AWS::IAM::Role"
list = ["iam:GetAccountAuthorizationDetails", "iam:ListRoles"]
per = "account"
volatile = ["role_was_used", "role_last_used_date", "role_last_used_region"]

[columns]
name = { type = "VARCHAR", description = "Name of the role." }
role_id = { type = "VARCHAR", description = "Unique id of the role (AROA...)." }
path = { type = "VARCHAR", description = "Path of the role." }
create_date = { type = "TIMESTAMP", description = "When the role was created." }
description = { type = "VARCHAR", from = ["iam:ListRoles", "iam:GetRole"], description = "Description of the role, if it has one." }
max_session_duration = { type = "BIGINT", from = ["iam:ListRoles", "iam:GetRole"], description = "Longest session in seconds." }
assume_role_policy = { type = "JSON", description = "The trust policy: who may assume the role." }
instance_profile_arns = { type = "JSON", from = ["iam:GetAccountAuthorizationDetails", "iam:ListInstanceProfilesForRole"], description = "ARNs of the instance profiles that hold the role." }
has_permissions_boundary = { type = "BOOLEAN", from = ["iam:GetAccountAuthorizationDetails", "iam:GetRole"], description = "Whether a permissions boundary is set." }
permissions_boundary_arn = { type = "VARCHAR", from = ["iam:GetAccountAuthorizationDetails", "iam:GetRole"], description = "ARN of the policy that is the permissions boundary; NULL where has_permissions_boundary is false." }
permissions_boundary_type = { type = "VARCHAR", from = ["iam:GetAccountAuthorizationDetails", "iam:GetRole"], description = "Type of the permissions boundary: PermissionsBoundaryPolicy." }
role_was_used = { type = "BOOLEAN", from = ["iam:GetAccountAuthorizationDetails", "iam:GetRole"], description = "Whether any use of the role is on record; AWS keeps the last 400 days." }
role_last_used_date = { type = "TIMESTAMP", from = ["iam:GetAccountAuthorizationDetails", "iam:GetRole"], description = "When the role was last used; NULL where role_was_used is false." }
role_last_used_region = { type = "VARCHAR", from = ["iam:GetAccountAuthorizationDetails", "iam:GetRole"], description = "Region of the last use; NULL where role_was_used is false." }
inline_policies = { type = "JSON", from = ["iam:GetAccountAuthorizationDetails", "iam:ListRolePolicies", "iam:GetRolePolicy"], description = "Inline policies, each with PolicyName and PolicyDocument." }
attached_policy_arns = { type = "JSON", from = ["iam:GetAccountAuthorizationDetails", "iam:ListAttachedRolePolicies"], description = "ARNs of the managed policies attached to the role." }
tags_src = { type = "JSON", from = ["iam:GetAccountAuthorizationDetails", "iam:GetRole"], description = "Tags as the API lists them, with Key and Value." }
*/
