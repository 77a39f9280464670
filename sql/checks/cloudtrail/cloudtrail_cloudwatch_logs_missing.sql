/*
title = "Trail does not feed CloudWatch Logs"
severity = "low"
category = "logging"
scope = "resource"
description = "Whether the trail also writes to a log group, and did so within the last day, so that alarms can be raised on events. Feeding another SIEM from the bucket is a fair exception."
remediation = "Give the trail a log group, and a role that may write to it."
references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html"]
*/
select
    arn as resource,
    verdict(
        alarm := not has_log_group or case
        when latest_cloudwatch_logs_delivery_time is not null
            then latest_cloudwatch_logs_delivery_time < snapshot_time() - interval 24 hour
        when is_logging is not null then true
    end,
        skip := split_part(arn, ':', 5) <> account_id
    ) as status,
    case
        when split_part(arn, ':', 5) <> account_id
            then 'Trail ' || name || ' belongs to account ' || split_part(arn, ':', 5) || ', where it is judged.'
        when not has_log_group then 'Trail ' || name || ' does not write to CloudWatch Logs.'
        when latest_cloudwatch_logs_delivery_time is null
            then 'Trail ' || name || ' has a log group, but never wrote to it.'
        else 'Trail ' || name || ' last wrote to CloudWatch Logs on '
            || strftime(latest_cloudwatch_logs_delivery_time, '%Y-%m-%d %H:%M') || ' UTC.'
    end as reason,
    account_id,
    region
from aws_cloudtrail_trail
