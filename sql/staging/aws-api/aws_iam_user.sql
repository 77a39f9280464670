/*
description = "Users as GetAccountAuthorizationDetails tells of them, or ListUsers and the calls per user."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetAccountAuthorizationDetails": {
                "UserName": "VARCHAR", "UserId": "VARCHAR", "Path": "VARCHAR", "Arn": "VARCHAR", "CreateDate": "VARCHAR",
                "GroupList": ["VARCHAR"],
                "UserPolicyList": [{"PolicyName": "VARCHAR", "PolicyDocument": "JSON"}],
                "AttachedManagedPolicies": [{"PolicyArn": "VARCHAR"}],
                "PermissionsBoundary": {"PermissionsBoundaryArn": "VARCHAR", "PermissionsBoundaryType": "VARCHAR"},
                "Tags": "JSON"
            },
            "ListUsers": {
                "UserName": "VARCHAR", "UserId": "VARCHAR", "Path": "VARCHAR", "Arn": "VARCHAR", "CreateDate": "VARCHAR",
                "PasswordLastUsed": "VARCHAR"
            },
            "GetUser": {
                "User": {
                    "UserName": "VARCHAR", "UserId": "VARCHAR", "Path": "VARCHAR", "Arn": "VARCHAR",
                    "CreateDate": "VARCHAR", "PasswordLastUsed": "VARCHAR",
                    "PermissionsBoundary": {"PermissionsBoundaryArn": "VARCHAR", "PermissionsBoundaryType": "VARCHAR"},
                    "Tags": "JSON"
                },
                "$error": "JSON"
            },
            "ListMFADevices": {"MFADevices": "JSON", "$error": "JSON"},
            "GetLoginProfile": {"LoginProfile": "JSON", "$error": "JSON", "$absent": "VARCHAR"},
            "ListGroupsForUser": {"Groups": "JSON", "$error": "JSON"},
            "ListUserPolicies": {"PolicyNames": ["VARCHAR"], "$error": "JSON"},
            "GetUserPolicy": "MAP(VARCHAR, JSON)",
            "ListAttachedUserPolicies": {"AttachedPolicies": [{"PolicyArn": "VARCHAR"}], "$error": "JSON"}
        }') as answer
    from resource
),

fact as (
    select
        *,
        answer.GetAccountAuthorizationDetails as details,
        coalesce(answer.ListUsers.PasswordLastUsed, answer.GetUser.User.PasswordLastUsed) as last_sign_in,
        coalesce(
            answer.GetAccountAuthorizationDetails.PermissionsBoundary, answer.GetUser.User.PermissionsBoundary
        ) as boundary
    from document
)

select
    coalesce(details.UserName, answer.ListUsers.UserName, answer.GetUser.User.UserName, resource_name) as name,
    coalesce(details.UserId, answer.ListUsers.UserId, answer.GetUser.User.UserId) as user_id,
    coalesce(details.Path, answer.ListUsers.Path, answer.GetUser.User.Path) as path,
    utc_time(coalesce(details.CreateDate, answer.ListUsers.CreateDate, answer.GetUser.User.CreateDate)) as create_date,
    utc_time(last_sign_in) as password_last_used,
    -- Both answers leave the member out where no sign-in is on record.
    case
        when answer.ListUsers is not null or answer.GetUser.User is not null then last_sign_in is not null
    end as password_was_used,
    case
        when details is not null or answer.GetUser.User is not null
            then boundary.PermissionsBoundaryArn is not null
    end as has_permissions_boundary,
    boundary.PermissionsBoundaryArn as permissions_boundary_arn,
    boundary.PermissionsBoundaryType as permissions_boundary_type,
    case
        when answered(answer.ListMFADevices) then json_array_length(answer.ListMFADevices.MFADevices) > 0
    end as mfa_enabled,
    case when answered(answer.ListMFADevices) then answer.ListMFADevices.MFADevices end as mfa_devices,
    case
        when absent(answer.GetLoginProfile) then false
        when answered(answer.GetLoginProfile) then answer.GetLoginProfile.LoginProfile is not null
    end as has_login_profile,
    case when answered(answer.GetLoginProfile) then answer.GetLoginProfile.LoginProfile end as login_profile,
    coalesce(
        case when answered(answer.ListGroupsForUser) then answer.ListGroupsForUser.Groups end,
        to_json(list_transform(details.GroupList, lambda group_name: struct_pack(GroupName := group_name)))
    ) as groups,
    coalesce(
        -- The details leave the list out where a user has no inline policies; all their other lists are there when empty.
        inline_policies_json(case when details is not null then coalesce(details.UserPolicyList, []) end),
        case
            when answered(answer.ListUserPolicies)
                then inline_policies_by_name(answer.ListUserPolicies.PolicyNames, answer.GetUserPolicy)
        end
    ) as inline_policies,
    coalesce(
        policy_arns_json(details.AttachedManagedPolicies),
        case
            when answered(answer.ListAttachedUserPolicies)
                then policy_arns_json(answer.ListAttachedUserPolicies.AttachedPolicies)
        end
    ) as attached_policy_arns,
    coalesce(details.Tags, case when answered(answer.GetUser) then answer.GetUser.User.Tags end) as tags_src,
    coalesce(
        arn, details.Arn, answer.ListUsers.Arn, answer.GetUser.User.Arn,
        'arn:' || partition || ':iam::' || account_id || ':user'
            || coalesce(details.Path, answer.ListUsers.Path, answer.GetUser.User.Path, '/')
            || coalesce(details.UserName, answer.ListUsers.UserName, answer.GetUser.User.UserName, resource_name)
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(details.UserName, answer.ListUsers.UserName, answer.GetUser.User.UserName, resource_name) as title,
    tags_json(tags) as tags
from fact
