/*
title = "Policy gained a path to higher privileges"
severity = "high"
alert = "immediate"
description = "Looks for customer-managed policies that are attached, and for the inline policies of users, roles and groups, that by themselves let their holder grant itself more, and did not in the earlier snapshot: changing policies, attaching them, creating credentials for others, changing who may assume a role, assuming any role, or passing any role to a service that runs code. A policy that was attached since counts, and so does a new one. It judges as the check of these paths does, with its known misses; policies that allow everything are left to the rules about administrators."
related_checks = ["iam_policy_privilege_escalation"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"]
*/
with statement as (
    select 'before' as side, * from before.iam_identity_policy_statement
    union all by name
    select 'after' as side, * from after.iam_identity_policy_statement
),

pattern as (
    select
        side, account_id, attached_to, policy_name, bool_or(is_admin) as is_admin,
        coalesce(flatten(list(lower_all(actions)) filter (
            effect = 'Allow'
            and statement_is_broad(resources, not_resources)
            and not conditions_narrow_grants(conditions)
        )), []) as allowed,
        coalesce(flatten(list(lower_all(actions)) filter (
            effect = 'Deny' and conditions is null and list_contains(resources, '*')
        )), []) as denied
    from statement
    where actions is not null or is_admin
    group by side, account_id, attached_to, policy_name
),

-- Every path begins with an action of IAM or STS, so that most policies need no closer look.
identity_pattern as (
    select
        *,
        list_filter(
            allowed,
            lambda action: starts_with(action, 'iam:') or starts_with(action, 'sts:')
                or has_wildcard(split_part(action, ':', 1))
        ) as identity_allowed
    from pattern
),

path as (
    select
        side, account_id, attached_to, policy_name,
        case when is_admin or len(identity_allowed) = 0 then [] else list_concat(
            allowed_action_sets(
                [
                    'iam:createpolicyversion', 'iam:setdefaultpolicyversion', 'iam:attachuserpolicy',
                    'iam:attachgrouppolicy', 'iam:attachrolepolicy', 'iam:putuserpolicy', 'iam:putgrouppolicy',
                    'iam:putrolepolicy', 'iam:addusertogroup', 'iam:updateassumerolepolicy', 'iam:createaccesskey',
                    'iam:createloginprofile', 'iam:updateloginprofile', 'sts:assumerole'
                ],
                identity_allowed, denied
            ),
            case
                when len(allowed_action_sets(['iam:passrole'], identity_allowed, denied)) = 0 then []
                else allowed_action_sets(
                    [
                        'iam:passrole+ec2:runinstances', 'iam:passrole+lambda:createfunction+lambda:invokefunction',
                        'iam:passrole+cloudformation:createstack', 'iam:passrole+glue:createdevendpoint',
                        'iam:passrole+ecs:runtask', 'iam:passrole+sagemaker:createnotebookinstance',
                        'iam:passrole+codebuild:createproject'
                    ],
                    allowed, denied
                )
            end
        ) end as paths
    from identity_pattern
),

by_holder as (
    select
        side, account_id, attached_to as arn,
        list_sort(list_distinct(flatten(list(paths)))) as paths,
        array_to_string(list(policy_name order by policy_name) filter (len(paths) > 0), ', ') as policies
    from path
    group by side, account_id, attached_to
),

-- Policies that allow everything had every path before.
admin_before as (
    select distinct account_id, attached_to as arn
    from pattern
    where side = 'before' and is_admin
),

holder as (
    select 'before' as side, arn, account_id, region, name, 'Policy' as kind, policy is not null as is_read, is_attached
    from before.aws_iam_policy
    where is_aws_managed is distinct from true
    union all
    select 'before', arn, account_id, region, name, 'User', inline_policies is not null, true from before.aws_iam_user
    union all
    select 'before', arn, account_id, region, name, 'Role', inline_policies is not null, true from before.aws_iam_role
    union all
    select 'before', arn, account_id, region, name, 'Group', inline_policies is not null, true from before.aws_iam_group
    union all
    select 'after', arn, account_id, region, name, 'Policy', policy is not null, is_attached
    from after.aws_iam_policy
    where is_aws_managed is distinct from true
    union all
    select 'after', arn, account_id, region, name, 'User', inline_policies is not null, true from after.aws_iam_user
    union all
    select 'after', arn, account_id, region, name, 'Role', inline_policies is not null, true from after.aws_iam_role
    union all
    select 'after', arn, account_id, region, name, 'Group', inline_policies is not null, true from after.aws_iam_group
),

judged as (
    select
        holder.*, by_holder.policies, coalesce(by_holder.paths, []) as paths,
        case when holder.is_read then coalesce(len(by_holder.paths), 0) > 0 end and holder.is_attached as has_path
    from holder
    left join by_holder using (side, account_id, arn)
),

compared as (
    select
        later.*,
        earlier.arn is null as is_new,
        earlier.has_path as had_path,
        admin_before.arn is not null and earlier.is_attached as was_admin,
        list_filter(later.paths, lambda path: not list_contains(coalesce(earlier.paths, []), path)) as new_paths,
        if(len(new_paths) > 0, new_paths, later.paths) as told_paths
    from (select * from judged where side = 'after') as later
    left join (select * from judged where side = 'before') as earlier using (account_id, arn)
    left join admin_before using (account_id, arn)
)

select
    arn as resource,
    has_path and case when is_new then true else not had_path and not was_admin end as fires,
    kind || ' ' || name
        || case
            when is_new then ' is new and'
            when len(new_paths) = 0 then ' was attached, and'
            else ' now'
        end
        || if(kind = 'Policy', ' allows', ' has by its inline policies (' || policies || ')')
        || ' a path to higher privileges: ' || array_to_string(told_paths[1:5], ', ')
        || if(len(told_paths) > 5, ' and ' || (len(told_paths) - 5) || ' more', '') || '.' as reason,
    account_id,
    region
from compared
