/*
description = "Whom each Allow statement of a resource or trust policy lets in from outside of the resource's account, once its conditions and the policy's Deny statements are taken into account. Of trust policies, only statements that let somebody assume the role count."
grain = "one row per Allow statement"

[columns]
policy_kind = { type = "VARCHAR", description = "`trust` or `resource`." }
attached_to = { type = "VARCHAR", description = "ARN of the role or resource that holds the policy." }
attached_type = { type = "VARCHAR", description = "CloudFormation type of what `attached_to` names." }
statement_index = { type = "BIGINT", description = "Place of the statement in its policy, from 1." }
sid = { type = "VARCHAR", description = "The statement's Sid, if it has one." }
actions = { type = "VARCHAR[]", description = "Action patterns as written; NULL where the statement uses NotAction." }
not_actions = { type = "VARCHAR[]", description = "NotAction patterns as written; NULL where the statement uses Action." }
lets_anyone_in = { type = "BOOLEAN", description = "Whether the statement lets anyone in: a wildcard principal that nothing narrows, or any subject of an OpenID Connect provider." }
accounts = { type = "VARCHAR[]", description = "Other accounts that are let in. What tells no account stands as the policy has it: a canonical user, a unique id, the ARN of a bucket; `*` is any account whose identities may call." }
organizations = { type = "VARCHAR[]", description = "Organizations whose accounts are let in." }
networks = { type = "VARCHAR[]", description = "Address ranges, VPCs and VPC endpoints from which anyone is let in." }
identity_providers = { type = "VARCHAR[]", description = "Providers of identities outside of AWS whose users are let in." }
services = { type = "VARCHAR[]", description = "AWS services that are let in." }
open_services = { type = "VARCHAR[]", description = "Those of the services that no condition ties to a source, so that any account can have them call a resource. Empty for trust policies: who passes a role to a service needs rights to in the role's own account." }
because = { type = "VARCHAR", description = "Whom the statement lets in, and by which conditions, as a clause; NULL where it lets in nobody from outside." }
account_id = { type = "VARCHAR", description = "Account of the role or resource." }
region = { type = "VARCHAR", description = "Region of the resource; `global` for IAM." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with statement as (
    select * from resource_policy_statement
    union all by name
    select * from iam_trust_policy_statement
    where
        effect = 'Deny'
        or statement_names_action(actions, not_actions, 'sts:AssumeRole')
        or statement_names_action(actions, not_actions, 'sts:AssumeRoleWithSAML')
        or statement_names_action(actions, not_actions, 'sts:AssumeRoleWithWebIdentity')
),

judged as materialized (
    select
        *,
        coalesce(policy_conditions(conditions), []) as condition_list,
        not_principals is not null or principal_is_wildcard(principals) as names_everyone
    from statement
),

allowance as materialized (
    select
        * exclude (condition_list),
        condition_list,
        narrowing_conditions(condition_list) as narrowing,
        list_transform(principal_values(principals, 'AWS'), lambda principal: principal_account(principal)) as owners,
        list_filter(principal_values(principals, 'Service'), lambda service: service <> '*') as service_names,
        list_transform(
            principal_values(principals, 'Federated'), lambda principal: identity_provider_name(principal)
        ) as provider_names
    from judged
    where effect = 'Allow'
),

-- What Deny statements leave over of a grant: each spares the callers whom its conditions or its NotPrincipal name.
denial as (
    select
        allowance.account_id, allowance.attached_to, allowance.statement_index,
        'deny ' || denied.statement_index as clause,
        denied.condition_list,
        list_transform(
            principal_values(denied.not_principals, 'AWS'), lambda principal: principal_account(principal)
        ) as spared,
        len(list_filter(
            denied.condition_list, lambda condition: condition_key_identifies_caller(condition.key)
                and not condition_key_is_principal(condition.key)
        )) = 0 as is_about_principals
    from allowance
    inner join judged as denied
        on denied.account_id = allowance.account_id and denied.attached_to = allowance.attached_to
    where
        denied.effect = 'Deny'
        and deny_covers_strangers(
            denied.principals, denied.not_principals, denied.conditions, denied.condition_list
        )
        and deny_covers_actions(denied.actions, denied.not_actions, allowance.actions)
        and deny_covers_resources(
            denied.resources, denied.not_resources, allowance.resources, allowance.not_resources
        )
),

-- Whoever is let in must be named by each clause: by every condition of the statement, and by every Deny.
clause as (
    select account_id, attached_to, statement_index, clause, condition_list, spared, is_about_principals
    from denial
    union all
    select
        account_id, attached_to, statement_index,
        'allow ' || unnest(range(1, len(narrowing) + 1)) as clause,
        [unnest(narrowing)] as condition_list,
        []::varchar[] as spared,
        false as is_about_principals
    from allowance
),

named as (
    select
        account_id, attached_to, statement_index, clause, is_about_principals,
        list_concat(
            flatten(list_transform(
                list_filter(condition_list, lambda condition: condition_key_identifies_caller(condition.key)),
                lambda condition: list_transform(
                    condition.condition_values, lambda value: condition_caller(condition.key, value)
                )
            )),
            list_transform(spared, lambda principal: struct_pack(kind := 'account', name := principal))
        ) as callers
    from clause
),

by_clause as (
    select
        *,
        len(list_filter(callers, lambda caller: caller.kind <> 'account' or caller.name <> account_id)) = 0 as is_inside,
        len(list_filter(callers, lambda caller: caller.kind <> 'account')) = 0 and is_about_principals as is_fence
    from named
),

fenced as (
    select
        account_id, attached_to, statement_index,
        bool_or(is_inside) as is_inside,
        list_distinct(flatten(list(callers))) as callers,
        -- The accounts that each fence leaves in.
        list(list_transform(callers, lambda caller: caller.name)) filter (is_fence) as fences
    from by_clause
    group by account_id, attached_to, statement_index
),

met as (
    select
        allowance.*,
        allowance.names_everyone and not coalesce(fenced.is_inside, false) and not allowance.lets_anyone_in as is_narrowed,
        case when allowance.names_everyone then coalesce(fenced.callers, []) else [] end as callers,
        list_filter(
            list_concat(
                case when allowance.names_everyone then [] else owners end,
                principal_values(allowance.principals, 'CanonicalUser')
            ),
            lambda owner:
                owner not in (allowance.account_id, '*', 'cloudfront')
                -- The id of a principal that is no more lets nobody in.
                and not regexp_full_match(owner, 'A[A-Z]{3}[A-Z0-9]{12,}')
                and len(list_filter(coalesce(fenced.fences, []), lambda fence: not list_contains(fence, owner))) = 0
        ) as named_accounts,
        list_filter(
            provider_names,
            lambda provider: statement_names_action(actions, not_actions, 'sts:AssumeRoleWithWebIdentity')
                and lets_any_subject_in(provider, condition_list)
        ) as loose_providers,
        list_concat(
            service_names, case when list_contains(owners, 'cloudfront') then ['cloudfront.amazonaws.com'] else [] end
        ) as services,
        case
            when policy_kind = 'trust' or conditions_narrow_service(condition_list) then []
            -- A service that is tied to the account by its own keys, such as an encryption context that holds an ARN.
            when len(list_filter(
                condition_list,
                lambda condition: condition_is_positive(condition.operator)
                    and len(condition.condition_values) > 0
                    and len(list_filter(
                        condition.condition_values, lambda value: not contains(value, allowance.account_id)
                    )) = 0
            )) > 0 then []
            else service_names
        end as open_services,
        -- The account that a service calls for.
        case when len(service_names) > 0 and not allowance.names_everyone then list_filter(
            flatten(list_transform(
                narrowing,
                lambda condition: list_transform(
                    condition.condition_values, lambda value: condition_caller(condition.key, value)
                )
            )),
            lambda caller: (caller.kind = 'account' and is_account_id(caller.name)) or caller.kind = 'organization'
        ) else [] end as service_callers
    from allowance
    left join fenced using (account_id, attached_to, statement_index)
),

let_in as (
    select
        *,
        coalesce(lets_anyone_in, false) or len(loose_providers) > 0 as is_open,
        list_sort(list_distinct(list_concat(
            named_accounts,
            list_transform(
                list_filter(
                    list_concat(case when is_narrowed then callers else [] end, service_callers),
                    lambda caller: caller.kind = 'account' and caller.name <> account_id
                ),
                lambda caller: caller.name
            )
        ))) as outside_accounts,
        list_sort(list_distinct(list_transform(
            list_filter(
                list_concat(case when is_narrowed then callers else [] end, service_callers),
                lambda caller: caller.kind = 'organization'
            ),
            lambda caller: caller.name
        ))) as outside_organizations,
        list_sort(list_transform(
            list_filter(case when is_narrowed then callers else [] end, lambda caller: caller.kind = 'network'),
            lambda caller: caller.name
        )) as outside_networks,
        list_sort(list_distinct(provider_names)) as providers,
        'statement ' || coalesce(sid, 'number ' || statement_index) as statement_name,
        array_to_string(list_sort(list_distinct(list_transform(
            condition_list, lambda condition: condition.key
        ))), ', ') as condition_keys
    from met
)

select
    policy_kind,
    attached_to,
    attached_type,
    statement_index,
    sid,
    actions,
    not_actions,
    case when lets_anyone_in is null and not is_open then null else is_open end as lets_anyone_in,
    outside_accounts as accounts,
    outside_organizations as organizations,
    outside_networks as networks,
    providers as identity_providers,
    list_sort(list_distinct(services)) as services,
    list_sort(list_distinct(open_services)) as open_services,
    case
        when lets_anyone_in
            then statement_name || ' lets anyone in'
                || case when condition_keys <> '' then ', and its conditions (' || condition_keys || ') do not tell who that is' else '' end
        when len(loose_providers) > 0
            then statement_name || ' lets any subject of ' || array_to_string(loose_providers, ', ') || ' in'
        when len(list_concat(outside_accounts, outside_organizations, outside_networks, providers, open_services)) > 0
            then statement_name || ' lets in ' || concat_ws(
                ', ',
                case when len(outside_accounts) > 0 then
                    case when len(outside_accounts) = 1 then 'account ' else 'accounts ' end
                    || array_to_string(outside_accounts, ', ')
                end,
                case when len(outside_organizations) > 0
                    then 'organization ' || array_to_string(outside_organizations, ', ') end,
                case when len(outside_networks) > 0
                    then 'whoever comes from ' || array_to_string(outside_networks, ', ') end,
                case when len(providers) > 0 then 'identities of ' || array_to_string(providers, ', ') end,
                case when len(open_services) > 0
                    then array_to_string(list_sort(list_distinct(open_services)), ', ') || ' for any account' end
            ) || case when condition_keys <> '' then ' (conditions: ' || condition_keys || ')' else '' end
    end as because,
    account_id,
    region,
    partition
from let_in
