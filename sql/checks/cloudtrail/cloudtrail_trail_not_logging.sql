/*
title = "Trail is stopped or cannot deliver logs"
severity = "high"
category = "logging"
scope = "resource"
description = "Whether the trail records, and its log files reach the bucket. Stopping the trail, or breaking its bucket's policy, is what an intruder does first."
remediation = "Start logging, mend the bucket or its policy, and find out who stopped it."
command = "aws cloudtrail start-logging --region {region} --name {resource}"
references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-turning-off-logging.html"]
*/
select
    arn as resource,
    verdict(
        alarm := not is_logging
        or (latest_delivery_error is not null and coalesce(latest_delivery_attempt_time > latest_delivery_time, true)),
        skip := split_part(arn, ':', 5) <> account_id
    ) as status,
    case
        when split_part(arn, ':', 5) <> account_id
            then 'Trail ' || name || ' belongs to account ' || split_part(arn, ':', 5) || ', where it is judged.'
        when not is_logging
            then 'Trail ' || name || ' is stopped'
                || coalesce(' since ' || strftime(stop_logging_time, '%Y-%m-%d %H:%M') || ' UTC', '') || '.'
        when latest_delivery_error is not null and coalesce(latest_delivery_attempt_time > latest_delivery_time, true)
            then 'Trail ' || name || ' cannot deliver its log files: ' || latest_delivery_error || '.'
        else 'Trail ' || name || ' is logging.'
    end as reason,
    account_id,
    region
from aws_cloudtrail_trail
