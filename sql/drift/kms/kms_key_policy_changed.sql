/*
title = "Key policy admits a new account or principal"
severity = "medium"
alert = "digest"
description = "Looks for principals that an Allow statement of a key policy names, and none did in the earlier snapshot: accounts, users, roles and services, and the accounts, organizations and networks by which a condition narrows a wildcard. An account counts the same by its id and by the ARN of its root. The id that stands for a deleted principal admits nobody. Keys that are new have no earlier policy, and those of AWS are left out."
related_checks = ["kms_key_policy_public"]
references = ["https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html"]
*/
with statement as (
    select 'before' as side, attached_to, account_id, effect, principals, not_principals, conditions
    from before.kms_key_policy_statement
    union all
    select 'after', attached_to, account_id, effect, principals, not_principals, conditions
    from after.kms_key_policy_statement
),

allowance as (
    select
        side, attached_to, account_id,
        list_concat(principal_values(principals, 'AWS'), principal_values(principals, 'Service')) as named,
        not_principals is not null or principal_is_wildcard(principals) as names_everyone,
        narrowing_conditions(coalesce(policy_conditions(conditions), [])) as narrowing
    from statement
    where effect = 'Allow'
),

principal as (
    select
        side, attached_to, account_id,
        unnest(case
            when not names_everyone then list_transform(
                named, lambda name: case when ends_with(name, ':root') then principal_account(name) else name end
            )
            when len(narrowing) = 0 then ['*']
            -- All conditions must hold, so that the first names everybody who may get in.
            else list_transform(
                narrowing[1].condition_values, lambda value: condition_caller(narrowing[1].key, value).name
            )
        end) as name
    from allowance
),

newcomer as (
    select later.attached_to as arn, later.account_id, list_sort(list(distinct later.name)) as names
    from principal as later
    left join principal as earlier
        on earlier.side = 'before'
        and earlier.attached_to = later.attached_to
        and earlier.account_id = later.account_id
        and earlier.name = later.name
    where later.side = 'after' and earlier.name is null and not regexp_full_match(later.name, 'A[A-Z]{3}[A-Z0-9]{12,}')
    group by later.attached_to, later.account_id
)

select
    later.arn as resource,
    later.key_manager <> 'AWS'
    and case when earlier.policy is not null and later.policy is not null then newcomer.arn is not null end as fires,
    'Key ' || coalesce(later.aliases ->> '$[0].AliasName', later.id) || ' now admits '
        || array_to_string(
            list_transform(newcomer.names, lambda name: case name when '*' then 'everyone' else name end), ', '
        )
        || '.' as reason,
    later.account_id,
    later.region
from after.aws_kms_key as later
join before.aws_kms_key as earlier using (arn, account_id)
left join newcomer using (arn, account_id)
