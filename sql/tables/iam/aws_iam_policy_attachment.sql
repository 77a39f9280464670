/*
description = "Which users, groups and roles hold each managed policy that is attached to any of them or listed in aws_iam_policy."
grain = "one row per account and policy"

[columns]
policy_arn = { type = "VARCHAR", description = "ARN of the policy." }
is_attached = { type = "BOOLEAN", description = "Whether any user, group or role holds the policy; NULL where none is known to and not all could be read." }
policy_groups = { type = "JSON", description = "Groups that hold the policy, with GroupName and GroupId; NULL where not every group could be read." }
policy_roles = { type = "JSON", description = "Roles that hold the policy, with RoleName and RoleId; NULL where not every role could be read." }
policy_users = { type = "JSON", description = "Users that hold the policy, with UserName and UserId; NULL where not every user could be read." }
account_id = { type = "VARCHAR", description = "Account of the users, groups and roles." }
region = { type = "VARCHAR", description = "Always `global`." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with holder as (
    select
        'user' as kind, attached_policy_arns, account_id, partition,
        json_object('UserName', name, 'UserId', user_id) as holder
    from aws_iam_user
    union all
    select 'group', attached_policy_arns, account_id, partition, json_object('GroupName', name, 'GroupId', group_id)
    from aws_iam_group
    union all
    select 'role', attached_policy_arns, account_id, partition, json_object('RoleName', name, 'RoleId', role_id)
    from aws_iam_role
),

unread as (
    select
        account_id,
        bool_or(kind = 'user') as has_users, bool_or(kind = 'group') as has_groups, bool_or(kind = 'role') as has_roles
    from holder
    where attached_policy_arns is null
    group by account_id
),

attachment as (
    select
        account_id, partition, kind, holder,
        unnest(from_json(attached_policy_arns, '["VARCHAR"]')) as policy_arn
    from holder
    union all
    select account_id, partition, null, null, arn
    from aws_iam_policy
),

attached as (
    select
        account_id, partition, policy_arn, count(holder) > 0 as is_attached,
        coalesce(to_json(list(holder order by holder) filter (kind = 'group')), '[]') as policy_groups,
        coalesce(to_json(list(holder order by holder) filter (kind = 'role')), '[]') as policy_roles,
        coalesce(to_json(list(holder order by holder) filter (kind = 'user')), '[]') as policy_users
    from attachment
    group by account_id, partition, policy_arn
)

select
    attached.policy_arn,
    case when attached.is_attached then true when unread.account_id is null then false end as is_attached,
    case when unread.has_groups is not true then attached.policy_groups end as policy_groups,
    case when unread.has_roles is not true then attached.policy_roles end as policy_roles,
    case when unread.has_users is not true then attached.policy_users end as policy_users,
    attached.account_id,
    'global' as region,
    attached.partition
from attached
left join unread using (account_id)
