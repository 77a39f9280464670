/*
title = "Administrator permissions were attached to a user, group or role"
severity = "high"
alert = "immediate"
description = "Looks for managed policies that were attached to a user, group or role since the earlier snapshot and make it an administrator: AdministratorAccess, or a customer-managed policy that allows every action on every resource. A new identity that has one counts; roles named in admin_role_allowlist may have AdministratorAccess. The reason says what kind of identity it is. Policies that were attached already and changed have a rule of their own."
related_checks = ["iam_user_administrator_access", "iam_group_administrator_access", "iam_role_administrator_access"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
*/
with holder as (
    select
        arn, account_id, region, name, 'User' as kind, attached_policy_arns,
        case
            when has_login_profile then ' (a person: it has a console password)'
            when not has_login_profile then ' (a workload: it has no console password)'
            else ''
        end as what
    from after.aws_iam_user
    union all
    select arn, account_id, region, name, 'Group', attached_policy_arns, ''
    from after.aws_iam_group
    union all
    select
        arn, account_id, region, name, 'Role', attached_policy_arns,
        case
            when contains(assume_role_policy::varchar, '"Federated"') then ' (federated: it trusts an identity provider)'
            when contains(assume_role_policy::varchar, '"Service"') then ' (a workload: it trusts a service)'
            when contains(assume_role_policy::varchar, '"AWS"') then ' (it trusts AWS principals)'
            else ''
        end
    from after.aws_iam_role
),

holder_before as (
    select arn, account_id, attached_policy_arns from before.aws_iam_user
    union all
    select arn, account_id, attached_policy_arns from before.aws_iam_group
    union all
    select arn, account_id, attached_policy_arns from before.aws_iam_role
),

attachment as (
    select arn, account_id, kind, name, unnest(from_json(attached_policy_arns, '["VARCHAR"]')) as policy_arn
    from holder
),

attachment_before as (
    select distinct arn, account_id, unnest(from_json(attached_policy_arns, '["VARCHAR"]')) as policy_arn
    from holder_before
),

admin_policy as (
    select distinct account_id, policy_arn
    from after.iam_managed_policy_statement
    where is_admin
),

customer_policy as (
    select
        policy.account_id, policy.arn as policy_arn,
        case when policy.policy is not null then admin_policy.policy_arn is not null end as is_admin
    from after.aws_iam_policy as policy
    left join admin_policy on admin_policy.account_id = policy.account_id and admin_policy.policy_arn = policy.arn
    where policy.is_aws_managed is distinct from true
),

judged as (
    select
        attachment.arn,
        attachment.account_id,
        split_part(attachment.policy_arn, '/', -1) as policy_name,
        case
            when ends_with(attachment.policy_arn, ':iam::aws:policy/AdministratorAccess')
                then attachment.kind <> 'Role' or len(list_filter(
                    string_split(getvariable('admin_role_allowlist'), ','),
                    lambda pattern: wildcard_matches(trim(pattern), attachment.name)
                )) = 0
            -- Of the policies that AWS keeps, AdministratorAccess alone grants everything.
            when split_part(attachment.policy_arn, ':', 5) = 'aws' then false
            else customer_policy.is_admin
        end as is_admin
    from attachment
    left join customer_policy using (account_id, policy_arn)
    -- What was attached before is no news.
    anti join attachment_before
        on attachment_before.arn = attachment.arn
        and attachment_before.account_id = attachment.account_id
        and attachment_before.policy_arn = attachment.policy_arn
),

added as (
    select
        arn, account_id,
        any_true(is_admin) as is_admin,
        string_agg(policy_name, ', ' order by policy_name) filter (is_admin) as policies
    from judged
    group by arn, account_id
)

select
    holder.arn as resource,
    case
        when holder.attached_policy_arns is null then null
        when added.arn is null then false
        else added.is_admin
    end
        and case when holder_before.arn is null or holder_before.attached_policy_arns is not null then true end as fires,
    holder.kind || ' ' || holder.name || holder.what || if(holder_before.arn is null, ' is new and has ', ' now has ')
        || added.policies || ', which makes '
        || if(holder.kind = 'Group', 'its members administrators', 'it an administrator') || '.' as reason,
    holder.account_id,
    holder.region
from holder
left join holder_before using (arn, account_id)
left join added using (arn, account_id)
