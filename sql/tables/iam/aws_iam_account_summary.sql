/*
description = "Counts and quotas of IAM in the account, and the state of the root user."
grain = "one row per account"
resource_type = "AWS::IAM::AccountSummary"
list = ["iam:GetAccountSummary"]
per = "account"

[columns]
access_keys_per_user_quota = { type = "BIGINT", description = "Access keys that a user may have." }
account_access_keys_present = { type = "BIGINT", description = "Access keys of the root user, active or not." }
account_mfa_enabled = { type = "BOOLEAN", description = "Whether the root user has an MFA device." }
account_password_present = { type = "BOOLEAN", description = "Whether the root user has a password." }
account_signing_certificates_present = { type = "BIGINT", description = "Signing certificates of the root user." }
assume_role_policy_size_quota = { type = "BIGINT", description = "Longest trust policy in characters." }
attached_policies_per_group_quota = { type = "BIGINT", description = "Managed policies that a group may have." }
attached_policies_per_role_quota = { type = "BIGINT", description = "Managed policies that a role may have." }
attached_policies_per_user_quota = { type = "BIGINT", description = "Managed policies that a user may have." }
global_endpoint_token_version = { type = "BIGINT", description = "Version of the tokens that the global STS endpoint issues." }
group_policy_size_quota = { type = "BIGINT", description = "Longest inline policy of a group in characters." }
groups = { type = "BIGINT", description = "Groups in the account." }
groups_per_user_quota = { type = "BIGINT", description = "Groups that a user may belong to." }
groups_quota = { type = "BIGINT", description = "Groups that the account may have." }
instance_profiles = { type = "BIGINT", description = "Instance profiles in the account." }
instance_profiles_quota = { type = "BIGINT", description = "Instance profiles that the account may have." }
mfa_devices = { type = "BIGINT", description = "MFA devices in the account, assigned or not." }
mfa_devices_in_use = { type = "BIGINT", description = "MFA devices that are assigned." }
policies = { type = "BIGINT", description = "Customer-managed policies in the account." }
policies_quota = { type = "BIGINT", description = "Customer-managed policies that the account may have." }
policy_size_quota = { type = "BIGINT", description = "Longest managed policy in characters." }
policy_versions_in_use = { type = "BIGINT", description = "Policy versions in the account." }
policy_versions_in_use_quota = { type = "BIGINT", description = "Policy versions that the account may have." }
providers = { type = "BIGINT", description = "Identity providers in the account." }
role_policy_size_quota = { type = "BIGINT", description = "Longest inline policy of a role in characters." }
roles = { type = "BIGINT", description = "Roles in the account." }
roles_quota = { type = "BIGINT", description = "Roles that the account may have." }
server_certificates = { type = "BIGINT", description = "Server certificates in the account." }
server_certificates_quota = { type = "BIGINT", description = "Server certificates that the account may have." }
signing_certificates_per_user_quota = { type = "BIGINT", description = "Signing certificates that a user may have." }
user_policy_size_quota = { type = "BIGINT", description = "Longest inline policy of a user in characters." }
users = { type = "BIGINT", description = "Users in the account." }
users_quota = { type = "BIGINT", description = "Users that the account may have." }
versions_per_policy_quota = { type = "BIGINT", description = "Versions that a policy may have." }
*/
