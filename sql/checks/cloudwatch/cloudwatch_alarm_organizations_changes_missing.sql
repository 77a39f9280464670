/*
title = "No alarm on organization changes"
severity = "medium"
category = "logging"
scope = "account"
description = "Whether the account is told of changes of the organization: by a multi-Region trail that feeds a log group, metric filters whose patterns name every call that changes accounts, units or policies of the organization, and alarms whose action reaches somebody; the reason tells the first broken link. Such a change lifts guardrails from many accounts at once. Nearly all of these events happen in the management account: members of an organization, and accounts that belong to none, are skipped. Rules of EventBridge, alarms on logs and systems outside of AWS that do the same are fair exceptions."
remediation = "Create the metric filter on the trail's log group, and an alarm on its metric that notifies a topic which somebody has confirmed a subscription to."
references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]
nullable = [
    "aws_cloudtrail_trail", "aws_cloudwatch_log_metric_filter", "aws_cloudwatch_alarm", "aws_sns_topic",
    "aws_sns_topic_subscription", "aws_organizations_organization"
]
*/
with organization as (
    select account_id, any_true(is_member and master_account_id = account_id) as is_management
    from aws_organizations_organization
    group by account_id
),

judged as (
    select
        kind.*,
        -- Only an account of an organization that it does not manage sees the organization's trail of another account.
        case when kind.organization_account_id is not null then false else organization.is_management end
            as is_management,
        case
            when is_alarmed then true
            when
                was_read('aws_cloudtrail_trail', kind.account_id, 'global')
                and was_read('cloudwatch_metric_filter_alarm', kind.account_id, kind.log_group_region)
                and was_read('cloudwatch_metric_filter_alarm', kind.other_account_id, kind.other_region)
                then is_alarmed
        end as is_certainly_alarmed
    from cloudwatch_event_alarm as kind
    left join organization on organization.account_id = kind.account_id
    where kind.event_kind = 'organizations_changes'
)

select
    arn as resource,
    verdict(
        alarm := not is_certainly_alarmed,
        -- A chain that is complete is no fault of anybody's.
        skip := case when is_management is null and is_certainly_alarmed then false else not is_management end
    ) as status,
    case
        when not is_management then 'Account ' || account_id || ' manages no organization.'
        else reason
    end as reason,
    case
        when is_management and is_certainly_alarmed is null then doubt
        when is_management is null and is_certainly_alarmed is distinct from true
            then 'whether the account manages an organization was not read'
    end as unknown_because,
    account_id,
    'global' as region
from judged
