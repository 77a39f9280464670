/*
title = "Policy allows a path to higher privileges"
severity = "high"
category = "identity"
scope = "resource"
description = "Looks at customer-managed policies that are attached and at inline policies, each policy by itself, for actions on broad resources that let their holder grant itself more: changing policies, attaching them, creating credentials for others, changing who may assume a role, assuming any role, or passing any role to a service that runs code. Actions that the same policy denies without a condition are taken off; conditions on iam:PassedToService, iam:PolicyARN and iam:PermissionsBoundary narrow. Policies that allow everything are left to the checks on administrators. Known misses: paths across several policies of one principal, and broad grants by NotAction on named resources."
remediation = "Remove the action, or restrict it to named ARNs together with a permissions boundary."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"]
*/
with pattern as (
    select
        account_id, attached_to, policy_name, bool_or(is_admin) as is_admin,
        coalesce(flatten(list(lower_all(actions)) filter (
            effect = 'Allow' and statement_is_broad(resources, not_resources) and not conditions_narrow_grants(conditions)
        )), []) as allowed,
        coalesce(flatten(list(lower_all(actions)) filter (
            effect = 'Deny' and conditions is null and list_contains(resources, '*')
        )), []) as denied
    from iam_identity_policy_statement
    where actions is not null or is_admin
    group by account_id, attached_to, policy_name
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
        account_id, attached_to, policy_name, is_admin,
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
        account_id, attached_to, bool_or(is_admin) as is_admin,
        list_sort(list_distinct(flatten(list(paths)))) as paths,
        array_to_string(list(policy_name order by policy_name) filter (len(paths) > 0), ', ') as policies
    from path
    group by account_id, attached_to
),

holder as (
    select arn, account_id, region, name, 'Policy' as kind, policy is not null as is_read, is_attached
    from aws_iam_policy
    where is_aws_managed is distinct from true
    union all
    select arn, account_id, region, name, 'User', inline_policies is not null, true from aws_iam_user
    union all
    select arn, account_id, region, name, 'Role', inline_policies is not null, true from aws_iam_role
    union all
    select arn, account_id, region, name, 'Group', inline_policies is not null, true from aws_iam_group
),

fact as (
    select
        holder.*, by_holder.policies, coalesce(by_holder.paths, []) as paths,
        coalesce(by_holder.is_admin, false) as is_admin
    from holder
    left join by_holder on holder.account_id = by_holder.account_id and holder.arn = by_holder.attached_to
)

select
    arn as resource,
    verdict(
        alarm := case when is_read then len(paths) > 0 end and is_attached, skip := is_admin and len(paths) = 0
    ) as status,
    kind || ' ' || name || case
        when is_admin and len(paths) = 0
            then if(kind = 'Policy', ' allows', ' has an inline policy that allows')
                || ' everything, which the checks on administrators report.'
        when len(paths) > 0 and not is_attached
            then ' would allow a path to higher privileges, but is attached to nothing.'
        when len(paths) > 0
            then if(kind = 'Policy', ' allows', ' has by its inline policies (' || policies || ')')
                || ' a path to higher privileges: ' || array_to_string(paths[1:5], ', ')
                || if(len(paths) > 5, ' and ' || (len(paths) - 5) || ' more', '') || '.'
        else if(kind = 'Policy', ' allows', ' has by its inline policies') || ' no known path to higher privileges.'
    end as reason,
    account_id,
    region
from fact
