/*
title = "Security alarm or finding route was removed"
severity = "medium"
alert = "immediate"
description = "Looks for accounts that are no longer told of something that the checks of CloudWatch alarms ask for, and for regions whose findings of GuardDuty or Security Hub nobody is told of any more. The chain from trail to topic may be cut anywhere: the reason says where. Where several alarms fall silent at once, one alert tells of all."
related_checks = [
    "eventbridge_finding_route_missing", "cloudwatch_alarm_root_usage_missing", "cloudwatch_alarm_cloudtrail_changes_missing",
    "cloudwatch_alarm_iam_policy_changes_missing", "cloudwatch_alarm_no_action",
]
references = ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html"]
*/
with judged as (
    select
        *,
        case
            -- What had nothing to tell is not silenced.
            when status_before in ('alarm', 'skip') then false
            when change = 'new' then status_after = 'alarm'
            when change = 'incomparable' and status_after in ('alarm', 'unknown', 'error') then null
            else false
        end as is_silenced
    from drift_finding
    where check_id = 'eventbridge_finding_route_missing'
        or (starts_with(check_id, 'cloudwatch_alarm_') and ends_with(check_id, '_missing'))
)

select
    resource,
    any_true(is_silenced) as fires,
    rtrim(arg_min(reason, check_id) filter (is_silenced), '.')
        || case when count(*) filter (is_silenced) > 1
            then '; also silent now: ' || array_to_string(list_sort(list(check_id) filter (is_silenced))[2:], ', ')
            else ''
        end || '.' as reason,
    rtrim(replace(min(reason) filter (is_silenced is null), 'Not comparable: ', ''), '.') as unknown_because,
    account_id,
    region
from judged
group by resource, account_id, region
