/*
title = "No alarm on failed console sign-ins"
severity = "medium"
category = "logging"
scope = "account"
description = "Whether the account is told of failed console sign-ins: by a multi-Region trail that feeds a log group, metric filters whose patterns name ConsoleLogin with errorMessage = Failed authentication, and alarms whose action reaches somebody; the reason tells the first broken link. Many failures are somebody who guesses passwords. Rules of EventBridge, alarms on logs and systems outside of AWS that do the same are fair exceptions."
remediation = "Create the metric filter on the trail's log group, and an alarm on its metric that notifies a topic which somebody has confirmed a subscription to."
references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html"]
nullable = [
    "aws_cloudtrail_trail", "aws_cloudwatch_log_metric_filter", "aws_cloudwatch_alarm", "aws_sns_topic",
    "aws_sns_topic_subscription"
]
*/
with judged as (
    select
        *,
        case
            when is_alarmed then true
            when
                was_read('aws_cloudtrail_trail', account_id, 'global')
                and was_read('cloudwatch_metric_filter_alarm', account_id, log_group_region)
                and was_read('cloudwatch_metric_filter_alarm', other_account_id, other_region)
                then is_alarmed
        end as is_certainly_alarmed
    from cloudwatch_event_alarm
    where event_kind = 'console_sign_in_failures'
)

select
    arn as resource,
    verdict(alarm := not is_certainly_alarmed) as status,
    reason,
    case when is_certainly_alarmed is null then doubt end as unknown_because,
    account_id,
    'global' as region
from judged
