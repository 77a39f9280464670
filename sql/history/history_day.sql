-- One row per day, account and severity: what was open in the last snapshot of the day that looked at the account.
--
-- Inputs: past_snapshot, past_place, history_state, history_item.
with looked as (
    select distinct
        past_place.account_id, past_snapshot.position, past_snapshot.captured_at::date as day
    from past_place
    join past_snapshot using (position)
),

last as (
    select account_id, day, max(position) as position
    from looked
    group by all
),

severity as (
    select unnest(['critical', 'high', 'medium', 'low']) as severity
),

open as (
    select history_state.position, history_item.account_id, history_item.severity, count(*) as findings
    from history_state
    join history_item using (finding_id)
    where history_state.status = 'alarm'
    group by all
)

select last.day::varchar as day, last.account_id, severity.severity, coalesce(open.findings, 0) as open
from last
cross join severity
left join open
    on open.position = last.position and open.account_id = last.account_id and open.severity = severity.severity
order by last.day, last.account_id, list_position(['critical', 'high', 'medium', 'low'], severity.severity)
