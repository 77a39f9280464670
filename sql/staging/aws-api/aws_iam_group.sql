/*
description = "Groups as GetAccountAuthorizationDetails tells of them, or ListGroups and the calls per group."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetAccountAuthorizationDetails": {
                "GroupName": "VARCHAR", "GroupId": "VARCHAR", "Path": "VARCHAR", "Arn": "VARCHAR", "CreateDate": "VARCHAR",
                "GroupPolicyList": [{"PolicyName": "VARCHAR", "PolicyDocument": "JSON"}],
                "AttachedManagedPolicies": [{"PolicyArn": "VARCHAR"}]
            },
            "ListGroups": {
                "GroupName": "VARCHAR", "GroupId": "VARCHAR", "Path": "VARCHAR", "Arn": "VARCHAR", "CreateDate": "VARCHAR"
            },
            "GetGroup": {
                "Users": "JSON", "$error": "JSON"
            },
            "ListGroupPolicies": {"PolicyNames": ["VARCHAR"], "$error": "JSON"},
            "GetGroupPolicy": "MAP(VARCHAR, JSON)",
            "ListAttachedGroupPolicies": {"AttachedPolicies": [{"PolicyArn": "VARCHAR"}], "$error": "JSON"}
        }') as answer
    from resource
),

fact as (
    select *, answer.GetAccountAuthorizationDetails as details, answer.ListGroups as listed
    from document
)

select
    coalesce(details.GroupName, listed.GroupName, resource_name) as name,
    coalesce(details.GroupId, listed.GroupId) as group_id,
    coalesce(details.Path, listed.Path) as path,
    utc_time(coalesce(details.CreateDate, listed.CreateDate)) as create_date,
    coalesce(
        inline_policies_json(details.GroupPolicyList),
        case
            when answered(answer.ListGroupPolicies)
                then inline_policies_by_name(answer.ListGroupPolicies.PolicyNames, answer.GetGroupPolicy)
        end
    ) as inline_policies,
    coalesce(
        policy_arns_json(details.AttachedManagedPolicies),
        case
            when answered(answer.ListAttachedGroupPolicies)
                then policy_arns_json(answer.ListAttachedGroupPolicies.AttachedPolicies)
        end
    ) as attached_policy_arns,
    case when answered(answer.GetGroup) then answer.GetGroup.Users end as users,
    coalesce(
        arn, details.Arn, listed.Arn,
        'arn:' || partition || ':iam::' || account_id || ':group' || coalesce(details.Path, listed.Path, '/')
            || coalesce(details.GroupName, listed.GroupName, resource_name)
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(details.GroupName, listed.GroupName, resource_name) as title,
    tags_json(tags) as tags
from fact
