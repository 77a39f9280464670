/*
description = "Users: their limits, and the policies that states attach to them. Groups are compared where a state tells a user's groups."
table = "aws_iam_user"
parts = { aws_iam_policy_attachment = "users", aws_iam_user_group_membership = "user", aws_iam_user_policy = "user", aws_iam_user_policy_attachment = "user" }

[actual]
group_names = "to_json(list_sort(json_extract_string(groups, '$[*].GroupName')))"
*/
with attached as (
    select owner, list(attributes ->> 'policy_arn') as arns
    from (from state.aws_iam_user_policy_attachment union all from state.aws_iam_policy_attachment)
    group by owner
),

inline as (
    select
        owner,
        to_json(list(
            {'PolicyName': attributes ->> 'name', 'PolicyDocument': iac_document(attributes ->> 'policy')} order by attributes ->> 'name'
        )) as policies
    from state.aws_iam_user_policy
    group by owner
),

membership as (
    select owner, list_sort(list_distinct(flatten(list(json_texts(attributes -> 'groups'))))) as group_names
    from state.aws_iam_user_group_membership
    group by owner
)

select
    iam_user.state_id,
    iam_user.attributes ->> 'path' as path,
    iam_user.attributes ->> 'permissions_boundary' as permissions_boundary_arn,
    to_json(list_sort(list_distinct(coalesce(attached.arns, [])))) as attached_policy_arns,
    coalesce(inline.policies, '[]'::json) as inline_policies,
    to_json(membership.group_names) as group_names
from state.aws_iam_user as iam_user
left join attached on attached.owner = iam_user.state_id
left join inline on inline.owner = iam_user.state_id
left join membership on membership.owner = iam_user.state_id
