/*
description = "Whether each user has administrator rights, itself or through a group, and from which policies. Permissions boundaries and organization policies are not taken off."
grain = "one row per user"

[columns]
name = { type = "VARCHAR", description = "Name of the user." }
arn = { type = "VARCHAR", description = "ARN of the user." }
has_administrator_access = { type = "BOOLEAN", description = "Whether AdministratorAccess, the policy that AWS keeps, is attached to the user." }
customer_policy_is_admin = { type = "BOOLEAN", description = "Whether a customer-managed policy that allows every action on every resource is attached to the user; NULL where none of those read does and not all could be read." }
inline_policy_is_admin = { type = "BOOLEAN", description = "Whether an inline policy of the user allows every action on every resource." }
admin_policies = { type = "VARCHAR[]", description = "Names of those policies, as far as they are known." }
groups_are_admin = { type = "BOOLEAN", description = "Whether a group that the user belongs to has administrator rights by any of the three ways." }
admin_groups = { type = "VARCHAR[]", description = "Names of those groups, as far as they are known." }
account_id = { type = "VARCHAR", description = "Account of the user." }
region = { type = "VARCHAR", description = "Always `global`." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with membership as (
    select account_id, arn, unnest(from_json(groups, '[{"GroupName": "VARCHAR"}]')) as member_of
    from aws_iam_user
),

by_group as (
    select
        membership.account_id, membership.arn,
        any_true(
            grant_of_group.has_administrator_access or grant_of_group.customer_policy_is_admin
            or grant_of_group.inline_policy_is_admin
        ) as groups_are_admin,
        list(membership.member_of.GroupName order by membership.member_of.GroupName)
            filter (len(grant_of_group.admin_policies) > 0) as admin_groups
    from membership
    left join iam_group_administrator as grant_of_group
        on membership.account_id = grant_of_group.account_id
        and membership.member_of.GroupName = grant_of_group.name
    group by membership.account_id, membership.arn
)

select
    own.*,
    case
        when aws_iam_user.groups is null then null
        when by_group.arn is null then false
        else by_group.groups_are_admin
    end as groups_are_admin,
    coalesce(by_group.admin_groups, []) as admin_groups
from iam_user_own_administrator as own
inner join aws_iam_user on own.account_id = aws_iam_user.account_id and own.arn = aws_iam_user.arn
left join by_group on own.account_id = by_group.account_id and own.arn = by_group.arn
