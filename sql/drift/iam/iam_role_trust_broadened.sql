/*
title = "Role trust now includes more principals"
severity = "high"
alert = "immediate"
description = "Looks for roles whose trust policy lets somebody assume the role who could not in the earlier snapshot: a principal, service or identity provider that no statement named or covered, or one that is no longer held by the condition that it was held by (an external ID, an organization, a source, a subject of the provider). A name within an account that was trusted as a whole is no news, and a new external ID is none either. A new role counts where anyone can assume it. A role that was deleted and made anew is a new one; ids of principals that are gone let nobody in."
related_checks = [
    "iam_role_trust_any_principal", "iam_role_cross_account_no_external_id", "iam_role_oidc_trust_unrestricted",
]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user.html"]
optional = ["aws_organizations_account"]
*/
with statement as (
    select 'before' as side, * from before.iam_trust_policy_statement
    union all by name
    select 'after' as side, * from after.iam_trust_policy_statement
),

-- Where a Deny takes back what a statement gives to everyone, the statement gives nothing.
allowance as (
    select
        side, account_id, attached_to as arn, principals, not_principals, lets_anyone_in,
        coalesce(policy_conditions(conditions), []) as condition_list,
        statement_names_action(actions, not_actions, 'sts:AssumeRoleWithWebIdentity') as takes_web_identities
    from statement
    where
        effect = 'Allow'
        and (
            statement_names_action(actions, not_actions, 'sts:AssumeRole')
            or statement_names_action(actions, not_actions, 'sts:AssumeRoleWithSAML')
            or statement_names_action(actions, not_actions, 'sts:AssumeRoleWithWebIdentity')
        )
        and not (is_public and not lets_anyone_in)
),

trusted as (
    select
        side, account_id, arn, lets_anyone_in, takes_web_identities, condition_list,
        -- Conditions that fix who comes in, or on whose behalf: the claims of a provider are named after its host.
        list_filter(
            condition_list,
            lambda condition: condition_is_positive(condition.operator) and (
                condition_key_identifies_caller(condition.key)
                or condition.key = 'sts:externalid'
                or contains(split_part(condition.key, ':', 1), '.')
            )
        ) as bounds,
        unnest(list_concat(
            case when not_principals is not null then [struct_pack(kind := 'AWS', name := '*')] else [] end,
            list_transform(
                principal_values(principals, 'AWS'),
                lambda principal: struct_pack(
                    kind := 'AWS', name := if(ends_with(principal, ':root'), principal_account(principal), principal)
                )
            ),
            list_transform(
                principal_values(principals, 'Service'),
                lambda principal: struct_pack(kind := 'Service', name := principal)
            ),
            list_transform(
                principal_values(principals, 'Federated'),
                lambda principal: struct_pack(kind := 'Federated', name := identity_provider_name(principal))
            )
        )) as principal
    from allowance
),

later_trust as materialized (
    select *, row_number() over () as trust_id
    from trusted
    where side = 'after' and not regexp_full_match(principal.name, 'A[A-Z]{3}[A-Z0-9]{12,}')
),

-- What stood before for the same principal, or for all of its account, and whether it was as wide.
counterpart as (
    select
        later_trust.trust_id,
        len(list_filter(
            earlier.bounds,
            lambda had: len(list_filter(
                later_trust.bounds,
                lambda has: has.key = had.key and case
                    when had.key = 'sts:externalid' then true
                    when had.key in ('aws:sourceip', 'aws:vpcsourceip') then len(list_filter(
                        has.condition_values,
                        lambda block: len(list_filter(
                            had.condition_values, lambda wide_block: cidr_covers(wide_block, block)
                        )) = 0
                    )) = 0
                    else patterns_cover(had.condition_values, has.condition_values)
                end
            )) = 0
        )) = 0 as covers,
        list_filter(
            list_transform(earlier.bounds, lambda had: had.key),
            lambda key: not list_contains(list_transform(later_trust.bounds, lambda has: has.key), key)
        ) as lost_keys
    from later_trust
    join trusted as earlier
        on earlier.side = 'before'
        and earlier.account_id = later_trust.account_id
        and earlier.arn = later_trust.arn
        and earlier.principal.kind = later_trust.principal.kind
        and (
            earlier.principal.name = later_trust.principal.name
            or (
                earlier.principal.kind = 'AWS'
                and earlier.principal.name in ('*', principal_account(later_trust.principal.name))
            )
        )
),

compared as (
    select
        trust_id,
        bool_or(covers) as is_covered,
        array_to_string(list_sort(list_distinct(flatten(list(lost_keys)))), ', ') as lost_keys
    from counterpart
    group by trust_id
),

known_account as (
    select account_id from after.account
    union
    select id from after.aws_organizations_account
),

told as (
    select
        later_trust.arn,
        later_trust.account_id,
        compared.is_covered,
        later_trust.principal.kind = 'Federated'
            and later_trust.takes_web_identities
            and lets_any_subject_in(later_trust.principal.name, later_trust.condition_list) as lets_any_subject,
        lets_any_subject
            or coalesce(later_trust.lets_anyone_in and later_trust.principal.name = '*', false) as lets_anyone_in,
        case
            when later_trust.principal.name = '*' and later_trust.principal.kind = 'AWS' then 'anyone'
            when is_account_id(later_trust.principal.name) then 'account ' || later_trust.principal.name
            when lets_any_subject then 'any subject of ' || later_trust.principal.name
            else later_trust.principal.name
        end
            || case
                when is_account_id(principal_account(later_trust.principal.name))
                    and principal_account(later_trust.principal.name) <> later_trust.account_id
                    and known_account.account_id is null
                    then ' (not known to belong to the organization)'
                else ''
            end
            || case
                when compared.lost_keys <> '' then ' without the condition on ' || compared.lost_keys
                when compared.trust_id is not null then ' with other values of its conditions'
                when len(later_trust.bounds) > 0 then ' with conditions on ' || array_to_string(
                    list_sort(list_distinct(list_transform(later_trust.bounds, lambda bound: bound.key))), ', '
                )
                else ''
            end as words
    from later_trust
    left join compared using (trust_id)
    left join known_account on known_account.account_id = principal_account(later_trust.principal.name)
),

news as (
    select
        arn,
        account_id,
        bool_or(is_covered is not true) as is_broader,
        bool_or(lets_anyone_in) as lets_anyone_in,
        string_agg(distinct words, '; ' order by words) filter (is_covered is not true) as broader_by,
        string_agg(distinct words, '; ' order by words) filter (lets_anyone_in) as open_by
    from told
    group by arn, account_id
),

role as (
    select
        later.arn, later.account_id, later.region, later.name,
        later.assume_role_policy is not null as is_read,
        earlier.arn is null as is_new,
        earlier.assume_role_policy is not null as was_read_before
    from after.aws_iam_role as later
    left join before.aws_iam_role as earlier
        on earlier.arn = later.arn
        and earlier.account_id = later.account_id
        and coalesce(earlier.role_id = later.role_id, true)
)

select
    role.arn as resource,
    case
        when not role.is_read then null
        when role.is_new then coalesce(news.lets_anyone_in, false)
        when role.was_read_before then coalesce(news.is_broader, false)
    end as fires,
    'Role ' || role.name || if(role.is_new, ' is new and trusts ', ' now trusts ')
        || if(role.is_new, news.open_by, news.broader_by) || '.' as reason,
    role.account_id,
    role.region
from role
left join news using (arn, account_id)
