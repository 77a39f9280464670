-- One row per time that a finding was there: from the first snapshot with an alarm to the first that shows that it is not there.
-- Snapshots in which nobody can tell neither begin nor end it.
--
-- Inputs: history_state, history_item, history_turn, past_snapshot.
with island as (
    select *, turn - row_number() over (partition by finding_id order by turn) as island
    from history_state
),

episode as (
    select
        finding_id,
        min(turn) filter (where status = 'alarm') as first_turn,
        min(position) filter (where status = 'alarm') as first_position,
        max(position) filter (where status = 'alarm') as last_position,
        max(turn) as end_turn,
        arg_max(status, turn) as end_status,
        count(*) filter (where status = 'unknown' and turn > first_alarm) as unknown_snapshots
    from (
        select *, min(turn) filter (where status = 'alarm') over (partition by finding_id, island) as first_alarm
        from island
    )
    where first_alarm is not null
    group by finding_id, island
)

select
    episode.finding_id,
    row_number() over (partition by episode.finding_id order by episode.first_turn) as number,
    case
        when closing.position is not null then 'resolved'
        when episode.end_status = 'alarm' then 'open'
        when episode.end_status = 'unknown' then 'unknown'
    end as state,
    episode.first_turn = 1 as began_before,
    episode.first_position,
    first_snapshot.id as first_snapshot,
    first_snapshot.captured_at as first_seen,
    last_snapshot.id as last_snapshot,
    last_snapshot.captured_at as last_seen,
    closing.position as resolved_position,
    resolved_snapshot.id as resolved_snapshot,
    resolved_snapshot.captured_at as resolved_at,
    -- The time of the last snapshot that looked at the place.
    judged_snapshot.captured_at as judged_at,
    episode.unknown_snapshots,
    date_diff('second', first_snapshot.captured_at, coalesce(resolved_snapshot.captured_at, judged_snapshot.captured_at))
        / 86400.0 as days
from episode
join history_item using (finding_id)
join past_snapshot as first_snapshot on first_snapshot.position = episode.first_position
join past_snapshot as last_snapshot on last_snapshot.position = episode.last_position
left join history_turn as closing
    on closing.account_id = history_item.account_id
    and closing.region = history_item.region
    and closing.turn = episode.end_turn + 1
left join past_snapshot as resolved_snapshot on resolved_snapshot.position = closing.position
join history_turn as judged
    on judged.account_id = history_item.account_id
    and judged.region = history_item.region
    and judged.turn = episode.end_turn
join past_snapshot as judged_snapshot on judged_snapshot.position = judged.position
