insert into resource (arn, resource_id, resource_name, account_id, region, evidence) values
    (null, '111111111111', '111111111111', '111111111111', 'global', '{"GetAccountSummary": {"SummaryMap": {
        "AccessKeysPerUserQuota": 2, "AccountAccessKeysPresent": 1, "AccountMFAEnabled": 1, "AccountPasswordPresent": 1,
        "AccountSigningCertificatesPresent": 0, "AssumeRolePolicySizeQuota": 2048, "AttachedPoliciesPerGroupQuota": 10,
        "AttachedPoliciesPerRoleQuota": 11, "AttachedPoliciesPerUserQuota": 12, "GlobalEndpointTokenVersion": 1,
        "GroupPolicySizeQuota": 5120, "Groups": 3, "GroupsPerUserQuota": 13, "GroupsQuota": 300, "InstanceProfiles": 4,
        "InstanceProfilesQuota": 1000, "MFADevices": 5, "MFADevicesInUse": 6, "Policies": 7, "PoliciesQuota": 1500,
        "PolicySizeQuota": 6144, "PolicyVersionsInUse": 8, "PolicyVersionsInUseQuota": 10000, "Providers": 9,
        "RolePolicySizeQuota": 10240, "Roles": 14, "RolesQuota": 1001, "ServerCertificates": 15,
        "ServerCertificatesQuota": 20, "SigningCertificatesPerUserQuota": 21, "UserPolicySizeQuota": 2049, "Users": 16,
        "UsersQuota": 5000, "VersionsPerPolicyQuota": 22}}}'),
    -- Older answers do not tell of the root user's password.
    ('arn:aws:iam::222222222222:root', '222222222222', '222222222222', '222222222222', 'global',
        '{"GetAccountSummary": {"SummaryMap": {"AccountAccessKeysPresent": 0, "AccountMFAEnabled": 0}}}');

insert into expected (
    arn, account_id, region, title, access_keys_per_user_quota, account_access_keys_present, account_mfa_enabled,
    account_password_present, account_signing_certificates_present, assume_role_policy_size_quota,
    attached_policies_per_group_quota, attached_policies_per_role_quota, attached_policies_per_user_quota,
    global_endpoint_token_version, group_policy_size_quota, groups, groups_per_user_quota, groups_quota,
    instance_profiles, instance_profiles_quota, mfa_devices, mfa_devices_in_use, policies, policies_quota,
    policy_size_quota, policy_versions_in_use, policy_versions_in_use_quota, providers, role_policy_size_quota, roles,
    roles_quota, server_certificates, server_certificates_quota, signing_certificates_per_user_quota,
    user_policy_size_quota, users, users_quota, versions_per_policy_quota
) values
    ('arn:aws:iam::111111111111:root', '111111111111', 'global', '111111111111', 2, 1, true, true, 0, 2048, 10, 11, 12, 1,
        5120, 3, 13, 300, 4, 1000, 5, 6, 7, 1500, 6144, 8, 10000, 9, 10240, 14, 1001, 15, 20, 21, 2049, 16, 5000, 22),
    ('arn:aws:iam::222222222222:root', '222222222222', 'global', '222222222222', null, 0, false, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null);
