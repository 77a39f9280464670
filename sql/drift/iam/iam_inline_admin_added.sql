/*
title = "Inline administrator policy was added"
severity = "critical"
alert = "immediate"
description = "Looks for users, roles and groups with an inline policy that allows every action (or uses NotAction) on every resource (or uses NotResource), and that had none of the kind in the earlier snapshot; a new identity counts. Nobody sees such a grant in the list of policies, which is why intruders like it. A condition does not clear it."
related_checks = ["iam_user_inline_policy_admin", "iam_role_wildcard_policy"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html"]
*/
with holder as (
    select arn, account_id, region, 'User ' || name as subject, inline_policies is not null as is_read
    from after.aws_iam_user
    union all
    select arn, account_id, region, 'Role ' || name, inline_policies is not null
    from after.aws_iam_role
    union all
    select arn, account_id, region, 'Group ' || name, inline_policies is not null
    from after.aws_iam_group
),

holder_before as (
    select arn, account_id, inline_policies is not null as is_read from before.aws_iam_user
    union all
    select arn, account_id, inline_policies is not null from before.aws_iam_role
    union all
    select arn, account_id, inline_policies is not null from before.aws_iam_group
),

statement as (
    select attached_to as arn, account_id, policy_name from after.iam_user_policy_statement where is_admin
    union all
    select attached_to, account_id, policy_name from after.iam_role_policy_statement where is_admin
    union all
    select attached_to, account_id, policy_name from after.iam_group_policy_statement where is_admin
),

statement_before as (
    select attached_to as arn, account_id from before.iam_user_policy_statement where is_admin
    union
    select attached_to, account_id from before.iam_role_policy_statement where is_admin
    union
    select attached_to, account_id from before.iam_group_policy_statement where is_admin
),

granted as (
    select arn, account_id, string_agg(distinct policy_name, ', ' order by policy_name) as policies
    from statement
    group by arn, account_id
)

select
    holder.arn as resource,
    case when holder.is_read then granted.arn is not null end
        and case
            when holder_before.arn is null then true
            when holder_before.is_read then statement_before.arn is null
        end as fires,
    holder.subject || if(holder_before.arn is null, ' is new and', ' now')
        || ' may do everything by the inline policy ' || granted.policies || '.' as reason,
    holder.account_id,
    holder.region
from holder
left join holder_before using (arn, account_id)
left join granted using (arn, account_id)
left join statement_before using (arn, account_id)
