/*
description = "Groups of users: the policies that states attach to them, and their users where a state tells all of them."
table = "aws_iam_group"
parts = { aws_iam_group_membership = "group", aws_iam_group_policy = "group", aws_iam_group_policy_attachment = "group", aws_iam_policy_attachment = "groups" }

[actual]
user_names = "to_json(list_sort(json_extract_string(users, '$[*].UserName')))"
*/
with attached as (
    select owner, list(attributes ->> 'policy_arn') as arns
    from (from state.aws_iam_group_policy_attachment union all from state.aws_iam_policy_attachment)
    group by owner
),

inline as (
    select
        owner,
        to_json(list(
            {'PolicyName': attributes ->> 'name', 'PolicyDocument': iac_document(attributes ->> 'policy')} order by attributes ->> 'name'
        )) as policies
    from state.aws_iam_group_policy
    group by owner
),

membership as (
    select owner, list_sort(list_distinct(flatten(list(json_texts(attributes -> 'users'))))) as user_names
    from state.aws_iam_group_membership
    group by owner
)

select
    iam_group.state_id,
    iam_group.attributes ->> 'path' as path,
    to_json(list_sort(list_distinct(coalesce(attached.arns, [])))) as attached_policy_arns,
    coalesce(inline.policies, '[]'::json) as inline_policies,
    to_json(membership.user_names) as user_names
from state.aws_iam_group as iam_group
left join attached on attached.owner = iam_group.state_id
left join inline on inline.owner = iam_group.state_id
left join membership on membership.owner = iam_group.state_id
