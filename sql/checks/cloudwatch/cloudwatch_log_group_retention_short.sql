/*
title = "Log group keeps logs for less than a year"
severity = "medium"
category = "logging"
scope = "resource"
description = "Whether the log group keeps its events for a year, so that an intrusion that is noticed late can still be followed to its beginning. Events that never expire are safe, but cost more each month. Log groups of the class DELIVERY hold events only on their way to S3 or Firehose, and are skipped."
remediation = "Set a retention of a year or more, or export what must be kept."
command = "aws logs put-retention-policy --region {region} --log-group-name {name} --retention-in-days 365"
references = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"]
*/
select
    arn as resource,
    verdict(
        -- An answer always tells when the log group was made; the retention is left out where events never expire.
        alarm := case
            when retention_in_days is not null then retention_in_days < getvariable('min_log_retention_days')
            when creation_time is not null then false
        end,
        skip := coalesce(log_group_class = 'DELIVERY', false)
    ) as status,
    'Log group ' || name || case
        when log_group_class = 'DELIVERY' then ' holds events only until they are delivered.'
        when retention_in_days is not null then ' keeps events for ' || retention_in_days || ' days.'
        else ' keeps events for ever'
            || coalesce(', which are ' || format_bytes(stored_bytes) || ' by now', '') || '.'
    end as reason,
    account_id,
    region,
    name
from aws_cloudwatch_log_group
