/*
description = "IAM users: their groups, policies, console password and MFA devices."
grain = "one row per user"
resource_type = "AWS::IAM::User"
list = ["iam:GetAccountAuthorizationDetails", "iam:ListUsers"]
per = "account"
volatile = ["password_last_used", "password_was_used"]

[columns]
name = { type = "VARCHAR", description = "Name of the user." }
user_id = { type = "VARCHAR", description = "Unique id of the user (AIDA...)." }
path = { type = "VARCHAR", description = "Path of the user." }
create_date = { type = "TIMESTAMP", description = "When the user was created." }
password_last_used = { type = "TIMESTAMP", from = ["iam:ListUsers", "iam:GetUser"], description = "When the password was last used to sign in; NULL where password_was_used is false." }
password_was_used = { type = "BOOLEAN", from = ["iam:ListUsers", "iam:GetUser"], description = "Whether any sign-in with a password is on record." }
has_permissions_boundary = { type = "BOOLEAN", from = ["iam:GetAccountAuthorizationDetails", "iam:GetUser"], description = "Whether a permissions boundary is set." }
permissions_boundary_arn = { type = "VARCHAR", from = ["iam:GetAccountAuthorizationDetails", "iam:GetUser"], description = "ARN of the policy that is the permissions boundary; NULL where has_permissions_boundary is false." }
permissions_boundary_type = { type = "VARCHAR", from = ["iam:GetAccountAuthorizationDetails", "iam:GetUser"], description = "Type of the permissions boundary: PermissionsBoundaryPolicy." }
mfa_enabled = { type = "BOOLEAN", from = "iam:ListMFADevices", description = "Whether an MFA device is registered for the user." }
mfa_devices = { type = "JSON", from = "iam:ListMFADevices", description = "MFA devices of the user." }
has_login_profile = { type = "BOOLEAN", from = "iam:GetLoginProfile", description = "Whether the user has a console password." }
login_profile = { type = "JSON", from = "iam:GetLoginProfile", description = "The console password: when it was set, and whether it must be changed; NULL where has_login_profile is false." }
groups = { type = "JSON", from = ["iam:GetAccountAuthorizationDetails", "iam:ListGroupsForUser"], description = "Groups that the user belongs to. Only `GroupName` is told where the answer holds names alone." }
inline_policies = { type = "JSON", from = ["iam:GetAccountAuthorizationDetails", "iam:ListUserPolicies", "iam:GetUserPolicy"], description = "Inline policies, each with PolicyName and PolicyDocument." }
attached_policy_arns = { type = "JSON", from = ["iam:GetAccountAuthorizationDetails", "iam:ListAttachedUserPolicies"], description = "ARNs of the managed policies attached to the user itself." }
tags_src = { type = "JSON", from = ["iam:GetAccountAuthorizationDetails", "iam:GetUser"], description = "Tags as the API lists them, with Key and Value." }
*/
