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
with attachment as (
    select account_id, arn, unnest(from_json(attached_policy_arns, '["VARCHAR"]')) as policy_arn
    from aws_iam_user
),

admin_policy as (
    select distinct account_id, policy_arn
    from iam_managed_policy_statement
    where is_admin
),

customer_policy as (
    select
        policy.account_id, policy.arn as policy_arn,
        case when policy.policy is not null then admin_policy.policy_arn is not null end as is_admin
    from aws_iam_policy as policy
    left join admin_policy on admin_policy.account_id = policy.account_id and admin_policy.policy_arn = policy.arn
    where policy.is_aws_managed is distinct from true
),

admin_inline as (
    select attached_to as arn, list(distinct policy_name order by policy_name) as policies
    from iam_user_policy_statement
    where is_admin
    group by attached_to
),

attached as (
    select
        attachment.account_id, attachment.arn,
        bool_or(ends_with(policy_arn, ':iam::aws:policy/AdministratorAccess')) as has_administrator_access,
        -- Of the policies that AWS keeps, AdministratorAccess alone grants everything.
        any_true(case when split_part(policy_arn, ':', 5) = 'aws' then false else customer_policy.is_admin end)
            as customer_policy_is_admin,
        list(split_part(policy_arn, '/', -1) order by policy_arn) filter (customer_policy.is_admin) as policies
    from attachment
    left join customer_policy using (account_id, policy_arn)
    group by attachment.account_id, attachment.arn
),

own as (
    select
        holder.account_id, holder.region, holder.partition, holder.arn, holder.name,
        case
            when holder.attached_policy_arns is not null then coalesce(attached.has_administrator_access, false)
        end as has_administrator_access,
        case
            when holder.attached_policy_arns is null then null
            when attached.arn is null then false
            else attached.customer_policy_is_admin
        end as customer_policy_is_admin,
        case when holder.inline_policies is not null then admin_inline.arn is not null end as inline_policy_is_admin,
        list_concat(
            case when attached.has_administrator_access then ['AdministratorAccess'] else [] end,
            coalesce(attached.policies, []),
            coalesce(admin_inline.policies, [])
        ) as admin_policies
    from aws_iam_user as holder
    left join attached on holder.account_id = attached.account_id and holder.arn = attached.arn
    left join admin_inline on admin_inline.arn = holder.arn
),

membership as (
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
from own
inner join aws_iam_user on own.account_id = aws_iam_user.account_id and own.arn = aws_iam_user.arn
left join by_group on own.account_id = by_group.account_id and own.arn = by_group.arn
