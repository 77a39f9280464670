/*
title = "Service control policy was detached or weakened"
severity = "high"
alert = "immediate"
description = "Looks for service control policies that no longer reach a root, unit or account that they did, and for actions that a Deny of theirs no longer forbids on the same resources, or forbids with more exceptions. FullAWSAccess and other policies that AWS keeps forbid nothing, and are left out. A Deny that was merged into another one, or split into several, is kept where what it forbids is still forbidden."
related_checks = ["organizations_scp_none_attached"]
references = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html"]
nullable = ["aws_organizations_policy"]
*/
with target_before as (
    select account_id, id, target_id, coalesce(target_name || ' (' || target_id || ')', target_id) as target
    from before.aws_organizations_policy_target
),

lost_target as (
    select account_id, target_before.id, string_agg(target_before.target, ', ' order by target_before.target) as targets
    from target_before
    left join after.aws_organizations_policy_target as later using (account_id, id, target_id)
    where later.id is null
    group by account_id, target_before.id
),

attachment as (
    select account_id, id, count(*) as targets
    from target_before
    group by account_id, id
),

-- What each Deny forbids, action by action.
denial_before as (
    select
        account_id, attached_to as arn, statement_index, not_actions, resources, not_resources,
        coalesce(policy_conditions(conditions), []) as condition_list,
        unnest(coalesce(actions, [null])) as action
    from before.organizations_scp_statement
    where effect = 'Deny'
),

denial_after as (
    select
        account_id, attached_to as arn, actions, not_actions, resources, not_resources,
        coalesce(policy_conditions(conditions), []) as condition_list
    from after.organizations_scp_statement
    where effect = 'Deny'
),

kept as (
    select distinct earlier.account_id, earlier.arn, earlier.statement_index, earlier.action
    from denial_before as earlier
    join denial_after as later using (account_id, arn)
    where
        case
            when earlier.action is not null then statement_names_action(later.actions, later.not_actions, earlier.action)
            when list_has_any(later.actions, ['*', '*:*']) then true
            else later.not_actions is not null
                and patterns_cover(lower_all(earlier.not_actions), lower_all(later.not_actions))
        end
        and case
            when list_contains(later.resources, '*') then true
            when earlier.resources is not null
                then later.resources is not null and patterns_cover(later.resources, earlier.resources)
            else later.not_resources is not null and patterns_cover(earlier.not_resources, later.not_resources)
        end
        -- Every condition that narrows the Deny did so before: a negated one spares no more, another one asks for no more.
        and len(list_filter(
            later.condition_list,
            lambda condition: len(list_filter(
                earlier.condition_list,
                lambda former: former.operator = condition.operator
                    and former.key = condition.key
                    and case
                        when contains(condition.operator, 'not')
                            then list_has_all(former.condition_values, condition.condition_values)
                        else list_has_all(condition.condition_values, former.condition_values)
                    end
            )) = 0
        )) = 0
),

lost_denial as (
    select
        earlier.account_id, earlier.arn,
        string_agg(
            distinct coalesce(earlier.action, 'all but ' || array_to_string(earlier.not_actions, ', ')), ', '
            order by coalesce(earlier.action, 'all but ' || array_to_string(earlier.not_actions, ', '))
        ) as actions
    from denial_before as earlier
    left join kept
        on kept.account_id = earlier.account_id
        and kept.arn = earlier.arn
        and kept.statement_index = earlier.statement_index
        and kept.action is not distinct from earlier.action
    where kept.arn is null
    group by earlier.account_id, earlier.arn
),

paired as (
    select
        earlier.account_id, earlier.id, earlier.arn, earlier.name, later.id is null as is_gone,
        was_read('aws_organizations_policy', earlier.account_id, 'global') as was_looked_for,
        case
            when earlier.targets is null then null
            when later.id is null then attachment.targets is not null
            when later.targets is not null then lost_target.id is not null
        end as lost_targets,
        case
            when later.id is null then false
            when earlier.content is not null and later.content is not null then lost_denial.arn is not null
        end as lost_denials,
        lost_target.targets,
        lost_denial.actions
    from before.aws_organizations_policy as earlier
    left join after.aws_organizations_policy as later using (account_id, id)
    left join lost_target using (account_id, id)
    left join attachment using (account_id, id)
    left join lost_denial on lost_denial.account_id = earlier.account_id and lost_denial.arn = earlier.arn
    where earlier.type = 'SERVICE_CONTROL_POLICY' and earlier.aws_managed is distinct from true
    -- The management account and an administrator tell the same.
    qualify row_number() over (partition by earlier.id order by later.id is null, earlier.account_id) = 1
)

select
    arn as resource,
    case when not is_gone or was_looked_for then lost_targets or lost_denials end as fires,
    'Service control policy ' || name || ' (' || id || ') ' || concat_ws(
        ', and ',
        case when is_gone then 'was deleted' end,
        case when lost_targets then 'no longer applies to ' || targets end,
        case when lost_denials then 'no longer denies ' || actions || ' as it did' end
    ) || '.' as reason,
    case when is_gone then 'aws_organizations_policy was not read in both snapshots' end as unknown_because,
    account_id,
    'global' as region
from paired
