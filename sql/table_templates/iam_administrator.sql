/*
[columns]
name = { type = "VARCHAR", description = "Name of the identity." }
arn = { type = "VARCHAR", description = "ARN of the identity." }
has_administrator_access = { type = "BOOLEAN", description = "Whether AdministratorAccess, the policy that AWS keeps, is attached to the identity." }
customer_policy_is_admin = { type = "BOOLEAN", description = "Whether a customer-managed policy that allows every action on every resource is attached to the identity; NULL where none of those read does and not all could be read." }
inline_policy_is_admin = { type = "BOOLEAN", description = "Whether an inline policy of the identity allows every action on every resource." }
admin_policies = { type = "VARCHAR[]", description = "Names of those policies, as far as they are known." }
account_id = { type = "VARCHAR", description = "Account of the identity." }
region = { type = "VARCHAR", description = "Always `global`." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with attachment as (
    select account_id, arn, unnest(from_json(attached_policy_arns, '["VARCHAR"]')) as policy_arn
    from template_row
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
        case when holder.inline_policies is not null then holder.inline_admin_policies is not null end as inline_policy_is_admin,
        list_concat(
            case when attached.has_administrator_access then ['AdministratorAccess'] else [] end,
            coalesce(attached.policies, []),
            coalesce(holder.inline_admin_policies, [])
        ) as admin_policies
    from template_row as holder
    left join attached on holder.account_id = attached.account_id and holder.arn = attached.arn
)

select * from own
