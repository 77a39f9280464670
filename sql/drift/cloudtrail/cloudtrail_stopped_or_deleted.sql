/*
title = "CloudTrail trail was stopped or deleted"
severity = "critical"
alert = "immediate"
description = "Looks for trails that were logging and are stopped, and for trails that are gone. It is what an intruder does first; a trail can be started again without harm. A trail that others see, such as an organization's, is told of in the account that it belongs to."
related_checks = ["cloudtrail_trail_not_logging", "cloudtrail_multi_region_trail_missing"]
references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-turning-off-logging.html"]
*/
select
    earlier.arn as resource,
    case when later.arn is null then true else earlier.is_logging and not later.is_logging end as fires,
    'Trail ' || earlier.name || case
        when later.arn is null then ' was deleted'
        else ' was stopped' || coalesce(' on ' || strftime(later.stop_logging_time, '%Y-%m-%d %H:%M') || ' UTC', '')
    end || '.' as reason,
    earlier.account_id,
    earlier.region
from before.aws_cloudtrail_trail as earlier
left join after.aws_cloudtrail_trail as later using (arn, account_id)
where split_part(earlier.arn, ':', 5) = earlier.account_id
