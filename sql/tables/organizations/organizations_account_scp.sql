/*
description = "Which service control policies of the organization's own reach each of its accounts, and whether they forbid anything. Policies of the root and of the units above an account reach it, too. The management account is never bound."
grain = "one row per account of an organization"

[columns]
arn = { type = "VARCHAR", description = "ARN of the account's root, under which findings about the account are filed." }
name = { type = "VARCHAR", description = "Name of the account." }
state = { type = "VARCHAR", description = "State of the account, such as ACTIVE." }
organization_id = { type = "VARCHAR", description = "Id of the organization." }
is_management_account = { type = "BOOLEAN", description = "Whether the account manages the organization." }
scp_enabled = { type = "BOOLEAN", description = "Whether service control policies are enabled in the organization's root." }
has_scp = { type = "BOOLEAN", description = "Whether a policy other than those that AWS keeps reaches the account; NULL where none is known to and not all could be read." }
is_restricted = { type = "BOOLEAN", description = "Whether the policies that reach the account forbid anything: by a Deny, or because at some level no policy allows everything." }
scp_names = { type = "VARCHAR[]", description = "Names of the policies that reach the account, without those that AWS keeps, as far as they are known." }
told_by = { type = "VARCHAR", description = "The account whose answers told of the organization." }
account_id = { type = "VARCHAR", description = "The account." }
region = { type = "VARCHAR", description = "Always `global`." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with member as (
    select
        account_id as told_by, partition, id, name, state, organization_id, id = master_account_id as is_management_account,
        coalesce(
            list_filter(string_split(path, '/'), lambda part: starts_with(part, 'r-') or starts_with(part, 'ou-')),
            -- Nothing lies between the root and what is in it.
            case when starts_with(parent_id, 'r-') then [parent_id] end
        ) as units
    from aws_organizations_account
    -- The management account and a delegated administrator tell the same.
    qualify row_number() over (
        partition by organization_id, id order by account_id = master_account_id desc, account_id
    ) = 1
),

statement_of_policy as (
    select
        account_id, attached_to as arn,
        bool_or(effect = 'Deny') as denies,
        bool_or(
            effect = 'Allow' and conditions is null
            and coalesce(list_has_any(actions, ['*', '*:*']), false) and coalesce(list_contains(resources, '*'), false)
        ) as allows_all
    from organizations_scp_statement
    group by all
),

policy as (
    select
        policy.account_id, policy.id, policy.name, policy.aws_managed, policy.targets is not null as has_targets,
        -- What AWS keeps under this id is known without reading it.
        case
            when policy.id = 'p-FullAWSAccess' then false
            when policy.content is not null then coalesce(statement_of_policy.denies, false)
        end
            as denies,
        case
            when policy.id = 'p-FullAWSAccess' then true
            when policy.content is not null then coalesce(statement_of_policy.allows_all, false)
        end
            as allows_all
    from aws_organizations_policy as policy
    left join statement_of_policy
        on statement_of_policy.account_id = policy.account_id and statement_of_policy.arn = policy.arn
    where policy.type = 'SERVICE_CONTROL_POLICY'
),

-- What is not known of the policies in general, and so of every account.
unread as (
    select
        account_id,
        bool_or(not has_targets and aws_managed is distinct from true) as own_targets,
        bool_or(not has_targets and allows_all is distinct from false) as open_targets
    from policy
    group by account_id
),

level as (
    select *, unnest(list_concat(coalesce(units, []), [id])) as level_id
    from member
),

attached as (
    select target.account_id, target.target_id, policy.id, policy.name, policy.aws_managed, policy.denies, policy.allows_all
    from aws_organizations_policy_target as target
    inner join policy on policy.account_id = target.account_id and policy.id = target.id
),

judged_level as (
    select
        level.organization_id, level.id, level.level_id,
        any_true(not attached.aws_managed) as has_scp,
        any_true(attached.denies) as denies,
        -- One policy that allows everything keeps a level open, whatever else is attached there.
        case when unread.open_targets and not any_true(attached.allows_all) then null else not any_true(attached.allows_all) end
            as is_narrowed,
        list(attached.name order by attached.name) filter (not attached.aws_managed) as names
    from level
    inner join attached on attached.account_id = level.told_by and attached.target_id = level.level_id
    left join unread on unread.account_id = level.told_by
    group by level.organization_id, level.id, level.level_id, unread.open_targets
),

judged as (
    select
        organization_id, id, any_true(has_scp) as has_scp, any_true(denies or is_narrowed) as is_restricted,
        list_sort(list_distinct(flatten(list(coalesce(names, []))))) as names
    from judged_level
    group by all
),

root as (
    select
        account_id,
        any_true(
            len(list_filter(
                from_json(policy_types, '[{"Type": "VARCHAR", "Status": "VARCHAR"}]'),
                lambda kind: kind.Type = 'SERVICE_CONTROL_POLICY' and kind.Status = 'ENABLED'
            )) > 0
        ) as scp_enabled
    from aws_organizations_root
    group by account_id
)

select
    'arn:' || member.partition || ':iam::' || member.id || ':root' as arn,
    member.name,
    member.state,
    member.organization_id,
    member.is_management_account,
    root.scp_enabled,
    case
        when judged.has_scp then true
        when unread.own_targets or unread.account_id is null or member.units is null then null
        when judged.id is null then false
        else judged.has_scp
    end as has_scp,
    case
        when judged.is_restricted then true
        when unread.own_targets or unread.account_id is null or member.units is null then null
        when judged.id is null then false
        else judged.is_restricted
    end as is_restricted,
    coalesce(judged.names, []) as scp_names,
    member.told_by,
    member.id as account_id,
    'global' as region,
    member.partition
from member
left join judged on judged.organization_id = member.organization_id and judged.id = member.id
left join unread on unread.account_id = member.told_by
left join root on root.account_id = member.told_by
