-- One row per finding: when it began and ended, and how often.
--
-- Inputs: history_episode, history_item.
with finding as (
    select
        history_item.finding_id,
        history_item.check_id,
        history_item.severity,
        arg_max(history_episode.state, history_episode.number) as state,
        nullif(history_item.account_id, '') as account_id,
        nullif(history_item.region, '') as region,
        history_item.resource,
        min(history_episode.first_seen) as first_seen,
        arg_min(history_episode.first_snapshot, history_episode.number) as first_snapshot,
        arg_min(history_episode.began_before, history_episode.number) as began_before,
        arg_max(history_episode.first_seen, history_episode.number) as opened_at,
        max(history_episode.last_seen) as last_seen,
        arg_max(history_episode.last_snapshot, history_episode.number) as last_snapshot,
        arg_max_null(history_episode.resolved_at, history_episode.number) as resolved_at,
        max(history_episode.judged_at) as judged_at,
        count(*) - 1 as reopened,
        round(arg_max(history_episode.days, history_episode.number), 2) as days,
        sum(history_episode.unknown_snapshots)::bigint as unknown_snapshots
    from history_episode
    join history_item using (finding_id)
    group by all
)

from finding
order by
    list_position(['critical', 'high', 'medium', 'low'], severity), check_id, account_id, region, resource, finding_id
