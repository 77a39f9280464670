-- One row per check that gives other alarms than an earlier version of it gave on the same evidence: a change of the check, and of no
-- resource. All other results are of today's checks alone.
--
-- Inputs: past_row, earlier_row (what the version before said, of the same snapshots), earlier (check_id, position: where it spoke).
with now_alarm as (
    select past_row.position, past_row.check_id, past_row.finding_id
    from past_row
    semi join earlier using (check_id, position)
    where past_row.status = 'alarm'
),

earlier_alarm as (
    select position, check_id, finding_id
    from earlier_row
    where status = 'alarm'
),

difference as (
    select check_id, finding_id, position, 'only_now' as side
    from now_alarm
    anti join earlier_alarm using (position, check_id, finding_id)
    union all
    select check_id, finding_id, position, 'only_before' as side
    from earlier_alarm
    anti join now_alarm using (position, check_id, finding_id)
),

compared as (
    select check_id, count(distinct position) as snapshots
    from earlier
    group by check_id
)

select
    difference.check_id,
    any_value(compared.snapshots) as snapshots,
    count(distinct difference.finding_id) filter (where difference.side = 'only_now') as only_now,
    count(distinct difference.finding_id) filter (where difference.side = 'only_before') as only_before
from difference
join compared using (check_id)
group by difference.check_id
order by difference.check_id
