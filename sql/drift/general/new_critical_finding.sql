/*
title = "New critical finding of any check"
severity = "critical"
alert = "immediate"
description = "Looks for alarms of critical checks that are there now and were not in the earlier snapshot, whatever the check. Findings that could not be judged on one side cannot be compared."
references = ["https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings.html"]
*/
select
    resource,
    case
        when change = 'new' then status_after = 'alarm'
        when change = 'incomparable'
            and status_before is distinct from 'alarm'
            and status_after in ('alarm', 'unknown', 'error')
            then null
        else false
    end as fires,
    rtrim(reason, '.') || ' (' || check_id || ').' as reason,
    rtrim(replace(reason, 'Not comparable: ', ''), '.') as unknown_because,
    account_id,
    region,
    check_id
from drift_finding
where severity = 'critical'
