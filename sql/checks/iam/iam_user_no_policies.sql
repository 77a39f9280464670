/*
title = "User has no permissions from any policy"
severity = "low"
category = "identity"
scope = "resource"
description = "Looks for users that no policy reaches, whether attached, inline or through a group. Such users are left over. The policy of a resource or the trust policy of a role may still name them."
remediation = "Delete the user, or grant it the least that it needs."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users.html"]
*/
with membership as (
    select account_id, arn, unnest(from_json(groups, '[{"GroupName": "VARCHAR"}]')) as member_of
    from aws_iam_user
),

by_group as (
    select
        membership.account_id, membership.arn,
        any_true(
            json_array_length(aws_iam_group.attached_policy_arns) > 0
            or json_array_length(aws_iam_group.inline_policies) > 0
        ) as has_policies
    from membership
    left join aws_iam_group
        on membership.account_id = aws_iam_group.account_id and membership.member_of.GroupName = aws_iam_group.name
    group by membership.account_id, membership.arn
),

fact as (
    select
        aws_iam_user.*,
        json_array_length(aws_iam_user.attached_policy_arns) > 0
            or json_array_length(aws_iam_user.inline_policies) > 0 as has_own,
        case
            when aws_iam_user.groups is null then null
            when by_group.arn is null then false
            else by_group.has_policies
        end as has_by_group
    from aws_iam_user
    left join by_group on aws_iam_user.account_id = by_group.account_id and aws_iam_user.arn = by_group.arn
)

select
    arn as resource,
    verdict(alarm := not (has_own or has_by_group)) as status,
    'User ' || name || case
        when has_own then ' has policies of its own.'
        when has_by_group then ' has permissions through its groups.'
        else ' has no policies, neither its own nor through a group.'
    end as reason,
    account_id,
    region,
    name as user_name
from fact
