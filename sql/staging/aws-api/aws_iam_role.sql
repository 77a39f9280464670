/*
description = "Roles as GetAccountAuthorizationDetails tells of them, or ListRoles and the calls per role."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetAccountAuthorizationDetails": {
                "RoleName": "VARCHAR", "RoleId": "VARCHAR", "Path": "VARCHAR", "Arn": "VARCHAR", "CreateDate": "VARCHAR",
                "AssumeRolePolicyDocument": "JSON",
                "InstanceProfileList": [{"Arn": "VARCHAR"}],
                "RolePolicyList": [{"PolicyName": "VARCHAR", "PolicyDocument": "JSON"}],
                "AttachedManagedPolicies": [{"PolicyArn": "VARCHAR"}],
                "PermissionsBoundary": {"PermissionsBoundaryArn": "VARCHAR", "PermissionsBoundaryType": "VARCHAR"},
                "RoleLastUsed": {"LastUsedDate": "VARCHAR", "Region": "VARCHAR"},
                "Tags": "JSON"
            },
            "ListRoles": {
                "RoleName": "VARCHAR", "RoleId": "VARCHAR", "Path": "VARCHAR", "Arn": "VARCHAR", "CreateDate": "VARCHAR",
                "AssumeRolePolicyDocument": "JSON", "Description": "VARCHAR", "MaxSessionDuration": "BIGINT"
            },
            "GetRole": {
                "Role": {
                    "RoleName": "VARCHAR", "RoleId": "VARCHAR", "Path": "VARCHAR", "Arn": "VARCHAR",
                    "CreateDate": "VARCHAR", "AssumeRolePolicyDocument": "JSON", "Description": "VARCHAR",
                    "MaxSessionDuration": "BIGINT",
                    "PermissionsBoundary": {"PermissionsBoundaryArn": "VARCHAR", "PermissionsBoundaryType": "VARCHAR"},
                    "RoleLastUsed": {"LastUsedDate": "VARCHAR", "Region": "VARCHAR"},
                    "Tags": "JSON"
                },
                "$error": "JSON"
            },
            "ListInstanceProfilesForRole": {"InstanceProfiles": [{"Arn": "VARCHAR"}], "$error": "JSON"},
            "ListRolePolicies": {"PolicyNames": ["VARCHAR"], "$error": "JSON"},
            "GetRolePolicy": "MAP(VARCHAR, JSON)",
            "ListAttachedRolePolicies": {"AttachedPolicies": [{"PolicyArn": "VARCHAR"}], "$error": "JSON"}
        }') as answer
    from resource
),

fact as (
    select
        *,
        answer.GetAccountAuthorizationDetails as details,
        answer.ListRoles as listed,
        answer.GetRole.Role as role,
        coalesce(
            answer.GetAccountAuthorizationDetails.PermissionsBoundary, answer.GetRole.Role.PermissionsBoundary
        ) as boundary,
        coalesce(answer.GetRole.Role.RoleLastUsed, answer.GetAccountAuthorizationDetails.RoleLastUsed) as last_use
    from document
)

select
    coalesce(details.RoleName, listed.RoleName, role.RoleName, resource_name) as name,
    coalesce(details.RoleId, listed.RoleId, role.RoleId) as role_id,
    coalesce(details.Path, listed.Path, role.Path) as path,
    utc_time(coalesce(details.CreateDate, listed.CreateDate, role.CreateDate)) as create_date,
    coalesce(listed.Description, role.Description) as description,
    coalesce(listed.MaxSessionDuration, role.MaxSessionDuration) as max_session_duration,
    policy_document(coalesce(
        details.AssumeRolePolicyDocument, listed.AssumeRolePolicyDocument, role.AssumeRolePolicyDocument
    )) as assume_role_policy,
    to_json(list_transform(
        coalesce(
            details.InstanceProfileList,
            case
                when answered(answer.ListInstanceProfilesForRole)
                    then answer.ListInstanceProfilesForRole.InstanceProfiles
            end
        ),
        lambda profile: profile.Arn
    )) as instance_profile_arns,
    case
        when details is not null or role is not null then boundary.PermissionsBoundaryArn is not null
    end as has_permissions_boundary,
    boundary.PermissionsBoundaryArn as permissions_boundary_arn,
    boundary.PermissionsBoundaryType as permissions_boundary_type,
    -- A role without use on record has an empty RoleLastUsed; answers from before late 2019 have none at all.
    case when last_use is not null then last_use.LastUsedDate is not null end as role_was_used,
    utc_time(last_use.LastUsedDate) as role_last_used_date,
    last_use.Region as role_last_used_region,
    coalesce(
        inline_policies_json(details.RolePolicyList),
        case
            when answered(answer.ListRolePolicies)
                then inline_policies_by_name(answer.ListRolePolicies.PolicyNames, answer.GetRolePolicy)
        end
    ) as inline_policies,
    coalesce(
        policy_arns_json(details.AttachedManagedPolicies),
        case
            when answered(answer.ListAttachedRolePolicies)
                then policy_arns_json(answer.ListAttachedRolePolicies.AttachedPolicies)
        end
    ) as attached_policy_arns,
    coalesce(details.Tags, role.Tags) as tags_src,
    coalesce(
        arn, details.Arn, listed.Arn, role.Arn,
        'arn:' || partition || ':iam::' || account_id || ':role' || coalesce(details.Path, listed.Path, role.Path, '/')
            || coalesce(details.RoleName, listed.RoleName, role.RoleName, resource_name)
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(details.RoleName, listed.RoleName, role.RoleName, resource_name) as title,
    tags_json(tags) as tags
from fact
