/*
title = "Resolved finding came back"
severity = "high"
severity_by_row = true
alert = "immediate"
description = "Looks for alarms that an earlier snapshot of the store had, a later one showed to be gone, and the later snapshot of the comparison has again. It tells of each return once: where the alarm came back after the earlier snapshot of the comparison. The severity is that of the check."
references = ["https://docs.aws.amazon.com/securityhub/latest/userguide/finding-workflow-status.html"]
*/
select
    seen.resource,
    case
        when seen.state = 'open' then seen.opened_at > earlier.captured_at
        when seen.state = 'resolved' then false
    end as fires,
    seen.check_id || ' alarms again: it was resolved '
        || case when seen.reopened = 1 then 'once' else seen.reopened || ' times' end
        || ' since it was first seen on ' || strftime(seen.first_seen, '%Y-%m-%d') || '.' as reason,
    seen.check_id || ' could not be judged in the later snapshot' as unknown_because,
    seen.severity,
    seen.account_id,
    seen.region,
    seen.check_id,
    seen.finding_id
from history_finding as seen
cross join before.snapshot as earlier
where seen.reopened > 0
