-- One row per snapshot and severity, and one with the severity `all`: what was there, what began and what ended.
--
-- Inputs: past_snapshot, history_state, history_episode, history_item.
with severity as (
    select unnest(['critical', 'high', 'medium', 'low', 'all']) as severity
),

event as (
    select position, finding_id, 'open' as event
    from history_state
    where status = 'alarm'
    union all
    select state.position, state.finding_id, 'unknown' as event
    from history_state as state
    join history_episode
        on history_episode.finding_id = state.finding_id
        and state.position > history_episode.first_position
        and (history_episode.resolved_position is null or state.position < history_episode.resolved_position)
    where state.status = 'unknown'
    union all
    select
        first_position as position,
        finding_id,
        case when number > 1 then 'reopened' when began_before then 'found' when not began_before then 'new' end as event
    from history_episode
    union all
    select resolved_position as position, finding_id, 'resolved' as event
    from history_episode
    where resolved_position is not null
),

counted as (
    select event.position, severity.severity, event.event, count(*) as findings
    from event
    join history_item using (finding_id)
    join severity on severity.severity in (history_item.severity, 'all')
    group by all
)

select
    past_snapshot.id as snapshot,
    past_snapshot.captured_at,
    severity.severity,
    coalesce(sum(counted.findings) filter (where counted.event = 'open'), 0)::bigint as open,
    coalesce(sum(counted.findings) filter (where counted.event = 'found'), 0)::bigint as found,
    coalesce(sum(counted.findings) filter (where counted.event = 'new'), 0)::bigint as new,
    coalesce(sum(counted.findings) filter (where counted.event = 'reopened'), 0)::bigint as reopened,
    coalesce(sum(counted.findings) filter (where counted.event = 'resolved'), 0)::bigint as resolved,
    coalesce(sum(counted.findings) filter (where counted.event = 'unknown'), 0)::bigint as unknown
from past_snapshot
cross join severity
left join counted on counted.position = past_snapshot.position and counted.severity = severity.severity
group by past_snapshot.position, past_snapshot.id, past_snapshot.captured_at, severity.severity
order by past_snapshot.position, list_position(['critical', 'high', 'medium', 'low', 'all'], severity.severity)
