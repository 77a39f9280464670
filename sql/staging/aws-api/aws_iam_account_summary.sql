/*
description = "The account summary as GetAccountSummary gives it."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"GetAccountSummary": {"SummaryMap": {
            "AccessKeysPerUserQuota": "BIGINT", "AccountAccessKeysPresent": "BIGINT",
            "AccountMFAEnabled": "BIGINT", "AccountPasswordPresent": "BIGINT",
            "AccountSigningCertificatesPresent": "BIGINT", "AssumeRolePolicySizeQuota": "BIGINT",
            "AttachedPoliciesPerGroupQuota": "BIGINT", "AttachedPoliciesPerRoleQuota": "BIGINT",
            "AttachedPoliciesPerUserQuota": "BIGINT", "GlobalEndpointTokenVersion": "BIGINT",
            "GroupPolicySizeQuota": "BIGINT", "Groups": "BIGINT", "GroupsPerUserQuota": "BIGINT",
            "GroupsQuota": "BIGINT", "InstanceProfiles": "BIGINT", "InstanceProfilesQuota": "BIGINT",
            "MFADevices": "BIGINT", "MFADevicesInUse": "BIGINT", "Policies": "BIGINT",
            "PoliciesQuota": "BIGINT", "PolicySizeQuota": "BIGINT", "PolicyVersionsInUse": "BIGINT",
            "PolicyVersionsInUseQuota": "BIGINT", "Providers": "BIGINT", "RolePolicySizeQuota": "BIGINT",
            "Roles": "BIGINT", "RolesQuota": "BIGINT", "ServerCertificates": "BIGINT",
            "ServerCertificatesQuota": "BIGINT", "SigningCertificatesPerUserQuota": "BIGINT",
            "UserPolicySizeQuota": "BIGINT", "Users": "BIGINT", "UsersQuota": "BIGINT",
            "VersionsPerPolicyQuota": "BIGINT"
        }}}').GetAccountSummary.SummaryMap as summary
    from resource
)

select
    summary.AccessKeysPerUserQuota as access_keys_per_user_quota,
    summary.AccountAccessKeysPresent as account_access_keys_present,
    summary.AccountMFAEnabled > 0 as account_mfa_enabled,
    summary.AccountPasswordPresent > 0 as account_password_present,
    summary.AccountSigningCertificatesPresent as account_signing_certificates_present,
    summary.AssumeRolePolicySizeQuota as assume_role_policy_size_quota,
    summary.AttachedPoliciesPerGroupQuota as attached_policies_per_group_quota,
    summary.AttachedPoliciesPerRoleQuota as attached_policies_per_role_quota,
    summary.AttachedPoliciesPerUserQuota as attached_policies_per_user_quota,
    summary.GlobalEndpointTokenVersion as global_endpoint_token_version,
    summary.GroupPolicySizeQuota as group_policy_size_quota,
    summary.Groups as groups,
    summary.GroupsPerUserQuota as groups_per_user_quota,
    summary.GroupsQuota as groups_quota,
    summary.InstanceProfiles as instance_profiles,
    summary.InstanceProfilesQuota as instance_profiles_quota,
    summary.MFADevices as mfa_devices,
    summary.MFADevicesInUse as mfa_devices_in_use,
    summary.Policies as policies,
    summary.PoliciesQuota as policies_quota,
    summary.PolicySizeQuota as policy_size_quota,
    summary.PolicyVersionsInUse as policy_versions_in_use,
    summary.PolicyVersionsInUseQuota as policy_versions_in_use_quota,
    summary.Providers as providers,
    summary.RolePolicySizeQuota as role_policy_size_quota,
    summary.Roles as roles,
    summary.RolesQuota as roles_quota,
    summary.ServerCertificates as server_certificates,
    summary.ServerCertificatesQuota as server_certificates_quota,
    summary.SigningCertificatesPerUserQuota as signing_certificates_per_user_quota,
    summary.UserPolicySizeQuota as user_policy_size_quota,
    summary.Users as users,
    summary.UsersQuota as users_quota,
    summary.VersionsPerPolicyQuota as versions_per_policy_quota,
    coalesce(arn, 'arn:' || partition || ':iam::' || account_id || ':root') as arn,
    account_id,
    region,
    partition,
    account_id as title,
    tags_json(tags) as tags
from document
