/*
title = "High finding is open for more than 7 days"
severity = "high"
severity_by_row = true
alert = "digest"
description = "Looks for alarms that both snapshots have and that are open, by the snapshots of the store, for longer than they may be: 7 days where the check is critical or high, 30 days where it is medium (parameters `overdue_days_high` and `overdue_days_medium`). An account in which the mean age of all high alarms is above the limit is told of as well. An alarm that the oldest snapshot had is at least as old as that."
references = ["https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings.html"]
*/
with aged as (
    select
        history_finding.*,
        case
            when severity in ('critical', 'high') then getvariable('overdue_days_high')
            when severity = 'medium' then getvariable('overdue_days_medium')
        end as days_allowed
    from history_finding
),

-- Of what is resolved nobody needs to hear; what was not there in the earlier snapshot is new.
open as (
    select aged.*
    from aged
    cross join before.snapshot as earlier
    where aged.state <> 'resolved' and aged.opened_at <= earlier.captured_at
),

mean as (
    select account_id, avg(days) as days, count(*) as findings
    from open
    where severity = 'high' and state = 'open' and account_id is not null
    group by account_id
)

select
    resource,
    case when state = 'open' then days > days_allowed when days > days_allowed then null else false end as fires,
    check_id || ' has been open for ' || case when began_before then 'at least ' else '' end
        || round(days)::bigint || ' days, more than ' || days_allowed || '.' as reason,
    check_id || ' could not be judged in the later snapshot' as unknown_because,
    severity,
    account_id,
    region,
    check_id,
    finding_id
from open
where days_allowed is not null
union all by name
select
    account.arn as resource,
    mean.days > getvariable('overdue_days_high') as fires,
    'The ' || mean.findings || ' open high alarm(s) of account ' || mean.account_id || ' are ' || round(mean.days)::bigint
        || ' days old on average, more than ' || getvariable('overdue_days_high') || '.' as reason,
    'high' as severity,
    mean.account_id,
    'global' as region
from mean
join after.account as account using (account_id)
