// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_iam;
    "GetAccessKeyLastUsed" get_access_key_last_used { "AccessKeyId" set_access_key_id } pages {} lists {}
    "GetAccountAuthorizationDetails" get_account_authorization_details { "Filter" set_filter "Marker" set_marker }
        pages { "Marker" "Marker" }
        lists { "UserDetailList" "UserDetailList" "GroupDetailList" "GroupDetailList" "RoleDetailList" "RoleDetailList" "Policies" "Policies" }
    "GetAccountPasswordPolicy" get_account_password_policy {} pages {} lists {}
    "GetAccountSummary" get_account_summary {} pages {} lists {}
    "GetLoginProfile" get_login_profile { "UserName" set_user_name } pages {} lists {}
    "GetOpenIDConnectProvider" get_open_id_connect_provider
        { "OpenIDConnectProviderArn" set_open_id_connect_provider_arn } pages {} lists {}
    "GetRole" get_role { "RoleName" set_role_name } pages {} lists {}
    "GetSAMLProvider" get_saml_provider { "SAMLProviderArn" set_saml_provider_arn } pages {} lists {}
    "GetUser" get_user { "UserName" set_user_name } pages {} lists {}
    "ListAccessKeys" list_access_keys { "Marker" set_marker "UserName" set_user_name } pages { "Marker" "Marker" }
        lists { "AccessKeyMetadata" "AccessKeyMetadata" }
    "ListAccountAliases" list_account_aliases { "Marker" set_marker } pages { "Marker" "Marker" } lists {}
    "ListAttachedRolePolicies" list_attached_role_policies { "Marker" set_marker "RoleName" set_role_name }
        pages { "Marker" "Marker" } lists {}
    "ListAttachedUserPolicies" list_attached_user_policies { "Marker" set_marker "UserName" set_user_name }
        pages { "Marker" "Marker" } lists {}
    "ListGroupsForUser" list_groups_for_user { "Marker" set_marker "UserName" set_user_name }
        pages { "Marker" "Marker" } lists {}
    "ListInstanceProfiles" list_instance_profiles { "Marker" set_marker } pages { "Marker" "Marker" }
        lists { "InstanceProfiles" "InstanceProfiles" }
    "ListInstanceProfilesForRole" list_instance_profiles_for_role { "Marker" set_marker "RoleName" set_role_name }
        pages { "Marker" "Marker" } lists {}
    "ListMFADevices" list_mfa_devices { "Marker" set_marker "UserName" set_user_name } pages { "Marker" "Marker" }
        lists {}
    "ListOpenIDConnectProviders" list_open_id_connect_providers {} pages {}
        lists { "OpenIDConnectProviderList" "OpenIDConnectProviderList" }
    "ListRolePolicies" list_role_policies { "Marker" set_marker "RoleName" set_role_name }
        pages { "Marker" "Marker" } lists {}
    "ListRoles" list_roles { "Marker" set_marker } pages { "Marker" "Marker" } lists { "Roles" "Roles" }
    "ListSAMLProviders" list_saml_providers {} pages {} lists { "SAMLProviderList" "SAMLProviderList" }
    "ListServerCertificates" list_server_certificates { "Marker" set_marker } pages { "Marker" "Marker" }
        lists { "ServerCertificateMetadataList" "ServerCertificateMetadataList" }
    "ListUserPolicies" list_user_policies { "Marker" set_marker "UserName" set_user_name }
        pages { "Marker" "Marker" } lists {}
    "ListUsers" list_users { "Marker" set_marker } pages { "Marker" "Marker" } lists { "Users" "Users" }
    "ListVirtualMFADevices" list_virtual_mfa_devices { "Marker" set_marker } pages { "Marker" "Marker" }
        lists { "VirtualMFADevices" "VirtualMFADevices" }
}

outputs! { aws_sdk_iam;
    get_access_key_last_used::GetAccessKeyLastUsedOutput { "UserName" user_name
        "AccessKeyLastUsed" access_key_last_used }
    get_account_authorization_details::GetAccountAuthorizationDetailsOutput { "UserDetailList" user_detail_list
        "GroupDetailList" group_detail_list "RoleDetailList" role_detail_list "Policies" policies
        "IsTruncated" is_truncated "Marker" marker }
    get_account_password_policy::GetAccountPasswordPolicyOutput { "PasswordPolicy" password_policy }
    get_account_summary::GetAccountSummaryOutput { "SummaryMap" summary_map }
    get_login_profile::GetLoginProfileOutput { "LoginProfile" login_profile }
    get_open_id_connect_provider::GetOpenIdConnectProviderOutput { "Url" url "ClientIDList" client_id_list
        "ThumbprintList" thumbprint_list "CreateDate" create_date "Tags" tags }
    get_role::GetRoleOutput { "Role" role }
    get_saml_provider::GetSamlProviderOutput { "SAMLProviderUUID" saml_provider_uuid
        "SAMLMetadataDocument" saml_metadata_document "CreateDate" create_date "ValidUntil" valid_until "Tags" tags
        "AssertionEncryptionMode" assertion_encryption_mode "PrivateKeyList" private_key_list }
    get_user::GetUserOutput { "User" user }
    list_access_keys::ListAccessKeysOutput { "AccessKeyMetadata" access_key_metadata "IsTruncated" is_truncated
        "Marker" marker }
    list_account_aliases::ListAccountAliasesOutput { "AccountAliases" account_aliases "IsTruncated" is_truncated
        "Marker" marker }
    list_attached_role_policies::ListAttachedRolePoliciesOutput { "AttachedPolicies" attached_policies
        "IsTruncated" is_truncated "Marker" marker }
    list_attached_user_policies::ListAttachedUserPoliciesOutput { "AttachedPolicies" attached_policies
        "IsTruncated" is_truncated "Marker" marker }
    list_groups_for_user::ListGroupsForUserOutput { "Groups" groups "IsTruncated" is_truncated "Marker" marker }
    list_instance_profiles::ListInstanceProfilesOutput { "InstanceProfiles" instance_profiles
        "IsTruncated" is_truncated "Marker" marker }
    list_instance_profiles_for_role::ListInstanceProfilesForRoleOutput { "InstanceProfiles" instance_profiles
        "IsTruncated" is_truncated "Marker" marker }
    list_mfa_devices::ListMfaDevicesOutput { "MFADevices" mfa_devices "IsTruncated" is_truncated "Marker" marker }
    list_open_id_connect_providers::ListOpenIdConnectProvidersOutput {
        "OpenIDConnectProviderList" open_id_connect_provider_list }
    list_role_policies::ListRolePoliciesOutput { "PolicyNames" policy_names "IsTruncated" is_truncated "Marker" marker }
    list_roles::ListRolesOutput { "Roles" roles "IsTruncated" is_truncated "Marker" marker }
    list_saml_providers::ListSamlProvidersOutput { "SAMLProviderList" saml_provider_list }
    list_server_certificates::ListServerCertificatesOutput {
        "ServerCertificateMetadataList" server_certificate_metadata_list "IsTruncated" is_truncated "Marker" marker }
    list_user_policies::ListUserPoliciesOutput { "PolicyNames" policy_names "IsTruncated" is_truncated "Marker" marker }
    list_users::ListUsersOutput { "Users" users "IsTruncated" is_truncated "Marker" marker }
    list_virtual_mfa_devices::ListVirtualMfaDevicesOutput { "VirtualMFADevices" virtual_mfa_devices
        "IsTruncated" is_truncated "Marker" marker }
}

records! { aws_sdk_iam;
    AccessKeyLastUsed { "LastUsedDate" last_used_date "ServiceName" service_name "Region" region }
    AccessKeyMetadata { "UserName" user_name "AccessKeyId" access_key_id "Status" status "CreateDate" create_date }
    AttachedPermissionsBoundary { "PermissionsBoundaryType" permissions_boundary_type
        "PermissionsBoundaryArn" permissions_boundary_arn }
    AttachedPolicy { "PolicyName" policy_name "PolicyArn" policy_arn }
    Group { "Path" path "GroupName" group_name "GroupId" group_id "Arn" arn "CreateDate" create_date }
    GroupDetail { "Path" path "GroupName" group_name "GroupId" group_id "Arn" arn "CreateDate" create_date
        "GroupPolicyList" group_policy_list "AttachedManagedPolicies" attached_managed_policies }
    InstanceProfile { "Path" path "InstanceProfileName" instance_profile_name "InstanceProfileId" instance_profile_id
        "Arn" arn "CreateDate" create_date "Roles" roles "Tags" tags }
    LoginProfile { "UserName" user_name "CreateDate" create_date "PasswordResetRequired" password_reset_required }
    ManagedPolicyDetail { "PolicyName" policy_name "PolicyId" policy_id "Arn" arn "Path" path
        "DefaultVersionId" default_version_id "AttachmentCount" attachment_count
        "PermissionsBoundaryUsageCount" permissions_boundary_usage_count "IsAttachable" is_attachable
        "Description" description "CreateDate" create_date "UpdateDate" update_date
        "PolicyVersionList" policy_version_list }
    MfaDevice { "UserName" user_name "SerialNumber" serial_number "EnableDate" enable_date }
    OpenIdConnectProviderListEntry { "Arn" arn }
    PasswordPolicy { "MinimumPasswordLength" minimum_password_length "RequireSymbols" require_symbols
        "RequireNumbers" require_numbers "RequireUppercaseCharacters" require_uppercase_characters
        "RequireLowercaseCharacters" require_lowercase_characters
        "AllowUsersToChangePassword" allow_users_to_change_password "ExpirePasswords" expire_passwords
        "MaxPasswordAge" max_password_age "PasswordReusePrevention" password_reuse_prevention
        "HardExpiry" hard_expiry }
    PolicyDetail { "PolicyName" policy_name "PolicyDocument" policy_document }
    PolicyVersion { "Document" document "VersionId" version_id "IsDefaultVersion" is_default_version
        "CreateDate" create_date }
    Role { "Path" path "RoleName" role_name "RoleId" role_id "Arn" arn "CreateDate" create_date
        "AssumeRolePolicyDocument" assume_role_policy_document "Description" description
        "MaxSessionDuration" max_session_duration "PermissionsBoundary" permissions_boundary "Tags" tags
        "RoleLastUsed" role_last_used "SourceRoleTemplate" source_role_template }
    RoleDetail { "Path" path "RoleName" role_name "RoleId" role_id "Arn" arn "CreateDate" create_date
        "AssumeRolePolicyDocument" assume_role_policy_document "InstanceProfileList" instance_profile_list
        "RolePolicyList" role_policy_list "AttachedManagedPolicies" attached_managed_policies
        "PermissionsBoundary" permissions_boundary "Tags" tags "RoleLastUsed" role_last_used }
    RoleLastUsed { "LastUsedDate" last_used_date "Region" region }
    SamlPrivateKey { "KeyId" key_id "Timestamp" timestamp }
    SamlProviderListEntry { "Arn" arn "ValidUntil" valid_until "CreateDate" create_date }
    ServerCertificateMetadata { "Path" path "ServerCertificateName" server_certificate_name
        "ServerCertificateId" server_certificate_id "Arn" arn "UploadDate" upload_date "Expiration" expiration }
    SourceRoleTemplate { "TemplateArn" template_arn "TemplateMinorVersion" template_minor_version }
    Tag { "Key" key "Value" value }
    User { "Path" path "UserName" user_name "UserId" user_id "Arn" arn "CreateDate" create_date
        "PasswordLastUsed" password_last_used "PermissionsBoundary" permissions_boundary "Tags" tags }
    UserDetail { "Path" path "UserName" user_name "UserId" user_id "Arn" arn "CreateDate" create_date
        "UserPolicyList" user_policy_list "GroupList" group_list "AttachedManagedPolicies" attached_managed_policies
        "PermissionsBoundary" permissions_boundary "Tags" tags }
    VirtualMfaDevice { "SerialNumber" serial_number "Base32StringSeed" base32_string_seed "QRCodePNG" qr_code_png
        "User" user "EnableDate" enable_date "Tags" tags }
}

texts! { aws_sdk_iam;
    AssertionEncryptionModeType PermissionsBoundaryAttachmentType StatusType SummaryKeyType
}

given_texts! { aws_sdk_iam;
    EntityType
}
