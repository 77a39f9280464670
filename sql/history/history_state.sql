-- One row per finding and snapshot in which it was an alarm, or in which nobody can tell: its verdict was unknown, or what decides
-- was not read where it lies. Where there is no row, the snapshot shows that it was not there: the resource was in order, or gone.
--
-- Inputs: history_item, history_turn, past_row (what is kept of each snapshot; `gap` tells where tables that decide a check were not read).
with own as (
    -- `alarm` sorts before `unknown`.
    select past_row.finding_id, past_row.position, min(past_row.status) as status
    from past_row
    semi join history_item using (finding_id)
    where past_row.status in ('alarm', 'unknown')
    group by all
),

past_gap as (
    select position, check_id, account_id, region
    from past_row
    where status = 'gap'
),

gap as (
    select distinct history_item.finding_id, past_gap.position, 'unknown' as status
    from past_gap
    join history_item
        on history_item.check_id = past_gap.check_id
        and history_item.account_id = past_gap.account_id
        and (past_gap.region = 'global' or history_item.region in ('global', past_gap.region))
    anti join own on own.finding_id = history_item.finding_id and own.position = past_gap.position
),

state as (
    from own
    union all
    from gap
)

select state.finding_id, state.position, history_turn.turn, state.status
from state
join history_item using (finding_id)
join history_turn
    on history_turn.account_id = history_item.account_id
    and history_turn.region = history_item.region
    and history_turn.position = state.position
