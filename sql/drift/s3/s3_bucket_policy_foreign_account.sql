/*
title = "Bucket policy admits a new foreign account"
severity = "high"
alert = "immediate"
description = "Looks for accounts that a bucket policy lets in, by naming their principals or by a condition on the caller's or the source's account, and did not let in before, and that belong neither to the organization nor to the snapshot. What a Deny of the same policy takes back does not count. A new bucket counts. Where an account is in an organization whose accounts could not be listed, who is foreign is not known. Canonical users and whole organizations are not looked at."
related_checks = ["s3_bucket_policy_cross_account_risky"]
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-walkthroughs-managing-access-example2.html"]
nullable = ["aws_organizations_account", "aws_organizations_organization"]
*/
with statement as (
    select 'before' as side, * from before.s3_bucket_policy_statement
    union all by name
    select 'after' as side, * from after.s3_bucket_policy_statement
),

judged as (
    select
        *,
        coalesce(policy_conditions(conditions), []) as condition_list,
        not_principals is not null or principal_is_wildcard(principals) as names_everyone
    from statement
),

allowance as (
    select
        *,
        list_filter(
            flatten(list_transform(
                narrowing_conditions(condition_list),
                lambda condition: list_transform(
                    condition.condition_values, lambda value: condition_caller(condition.key, value)
                )
            )),
            lambda caller: caller.kind = 'account'
        ) as callers
    from judged
    where effect = 'Allow'
),

admitted as (
    select
        side, account_id, attached_to as arn, statement_index, actions, not_actions, resources, not_resources,
        unnest(list_distinct(list_concat(
            case when names_everyone then []
                else list_transform(
                    principal_values(principals, 'AWS'), lambda principal: principal_account(principal)
                ) end,
            case when names_everyone or len(principal_values(principals, 'Service')) > 0
                then list_transform(callers, lambda caller: caller.name) else [] end
        ))) as grantee
    from allowance
),

denial as (
    select
        judged.side, judged.attached_to as arn,
        judged.actions, judged.not_actions, judged.resources, judged.not_resources,
        case when organization.is_member then organization.id when not organization.is_member then 'none' end
            as organization_id,
        list_concat(
            list_transform(
                principal_values(judged.not_principals, 'AWS'),
                lambda principal: struct_pack(kind := 'account', name := principal_account(principal))
            ),
            flatten(list_transform(
                list_filter(judged.condition_list, lambda condition: condition_key_identifies_caller(condition.key)),
                lambda condition: list_transform(
                    condition.condition_values, lambda value: condition_caller(condition.key, value)
                )
            ))
        ) as spared
    from judged
    left join after.aws_organizations_organization as organization on organization.account_id = judged.account_id
    where
        judged.effect = 'Deny'
        and deny_covers_strangers(judged.principals, judged.not_principals, judged.conditions, judged.condition_list)
),

-- What no Deny takes back. One that spares another organization or a network may spare the account.
fence as (
    select
        admitted.side, admitted.arn, admitted.grantee, admitted.statement_index,
        any_true(case
            when len(list_filter(
                denial.spared,
                lambda caller: case caller.kind
                    when 'account' then caller.name = admitted.grantee
                    when 'organization' then coalesce(caller.name <> denial.organization_id, false)
                    when 'network' then true
                end
            )) > 0 then false
            when denial.organization_id is not null
                or len(list_filter(denial.spared, lambda caller: caller.kind = 'organization')) = 0 then true
        end) as is_fenced
    from admitted
    join denial
        on denial.side = admitted.side
        and denial.arn = admitted.arn
        and deny_covers_actions(denial.actions, denial.not_actions, admitted.actions)
        and deny_covers_resources(denial.resources, denial.not_resources, admitted.resources, admitted.not_resources)
    group by all
),

admission as (
    select
        admitted.side, admitted.account_id, admitted.arn, admitted.grantee,
        any_true(case when fence.arn is null then true else not fence.is_fenced end) as is_admitted
    from admitted
    left join fence using (side, arn, grantee, statement_index)
    where is_account_id(admitted.grantee) and admitted.grantee <> admitted.account_id
    group by all
),

known_account as (
    select account_id from after.account
    union
    select id from after.aws_organizations_account
    union
    select master_account_id from after.aws_organizations_organization where is_member
),

-- Accounts of which it is known who belongs with them: nobody, or those on the list of their organization.
listed as (
    select account_id from after.aws_organizations_organization where not is_member
    union
    select id from after.aws_organizations_account where was_read('aws_organizations_account', account_id, 'global')
),

news as (
    select
        later.arn,
        later.account_id,
        any_true(
            later.is_admitted
            and case when earlier.arn is null then true else not earlier.is_admitted end
            and case
                when known_account.account_id is not null then false
                when listed.account_id is not null then true
            end
        ) as is_foreign,
        string_agg(later.grantee, ', ' order by later.grantee) filter (
            known_account.account_id is null
            and later.is_admitted is not false
            and earlier.is_admitted is not true
        ) as grantees
    from (select * from admission where side = 'after') as later
    left join (select * from admission where side = 'before') as earlier using (arn, account_id, grantee)
    left join known_account on known_account.account_id = later.grantee
    left join listed on listed.account_id = later.account_id
    group by later.arn, later.account_id
),

compared as (
    select
        later.arn, later.name, later.account_id, later.region, news.grantees,
        case
            when not later.has_policy then false
            when later.policy is null then null
            when news.arn is null then false
            else news.is_foreign
        end as is_foreign,
        earlier.arn is null or not earlier.has_policy or earlier.policy is not null as was_read_before
    from after.aws_s3_bucket as later
    left join before.aws_s3_bucket as earlier using (arn, account_id)
    left join news using (arn, account_id)
)

select
    arn as resource,
    is_foreign and case when was_read_before then true end as fires,
    'The policy of bucket ' || name || ' now lets in foreign '
        || if(contains(grantees, ','), 'accounts ', 'account ') || grantees || '.' as reason,
    case when is_foreign is null and grantees is not null and was_read_before then
        'whether ' || grantees || ' belongs to the organization of account ' || account_id || ' was not collected'
    end as unknown_because,
    account_id,
    region
from compared
