/*
description = "Whether each group has administrator rights, and from which policies. Permissions boundaries and organization policies are not taken off."
grain = "one row per group"
template = "iam_administrator"
*/
with admin_inline as (
    select attached_to as arn, list(distinct policy_name order by policy_name) as policies
    from iam_group_policy_statement
    where is_admin
    group by attached_to
)

select
    holder.account_id, holder.region, holder.partition, holder.arn, holder.name, holder.attached_policy_arns,
    holder.inline_policies, admin_inline.policies as inline_admin_policies
from aws_iam_group as holder
left join admin_inline on admin_inline.arn = holder.arn
