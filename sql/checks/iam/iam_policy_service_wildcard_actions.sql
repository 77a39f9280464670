/*
title = "Policy allows all actions of a service"
severity = "low"
category = "identity"
scope = "resource"
description = "Looks for Allow statements in customer-managed and inline policies that name all actions of a service, such as s3:*, or that use NotAction. New actions of the service are granted as they appear. For iam, sts, kms, cloudtrail, organizations and config, the reason points out that they guard the account itself."
remediation = "List the actions that are used; the last accessed information tells which."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
*/
with wide as (
    select
        account_id, attached_to,
        list_sort(list_distinct(flatten(list(
            case
                when not_actions is not null then ['all but some actions (NotAction)']
                else list_filter(
                    lower_all(actions),
                    lambda action: ends_with(action, ':*') and not has_wildcard(split_part(action, ':', 1))
                )
            end
        )))) as actions
    from iam_identity_policy_statement
    where effect = 'Allow'
    group by account_id, attached_to
),

holder as (
    select arn, account_id, region, 'Policy ' || name as holder, policy is not null as is_read
    from aws_iam_policy
    where is_aws_managed is distinct from true
    union all
    select arn, account_id, region, 'User ' || name || ' (inline policies)', inline_policies is not null
    from aws_iam_user
    union all
    select arn, account_id, region, 'Role ' || name || ' (inline policies)', inline_policies is not null
    from aws_iam_role
    union all
    select arn, account_id, region, 'Group ' || name || ' (inline policies)', inline_policies is not null
    from aws_iam_group
)

select
    holder.arn as resource,
    verdict(alarm := case when holder.is_read then coalesce(len(wide.actions), 0) > 0 end) as status,
    holder.holder || case
        when len(wide.actions) > 0
            then ' allows ' || array_to_string(wide.actions, ', ') || case
                when list_has_any(wide.actions, ['iam:*', 'sts:*', 'kms:*', 'cloudtrail:*', 'organizations:*', 'config:*'])
                    then ', among them what guards the account itself' else ''
            end || '.'
        else ' does not allow all actions of a service.'
    end as reason,
    holder.account_id,
    holder.region
from holder
left join wide on holder.account_id = wide.account_id and holder.arn = wide.attached_to
