-- One row per severity, and one for `all`: how long findings stay. What was there when its place was first looked at began nobody
-- knows when: it is counted, and left out of the times.
--
-- Inputs: history_episode, history_item.
with severity as (
    select unnest(['critical', 'high', 'medium', 'low', 'all']) as severity
),

episode as (
    select severity.severity, history_episode.*
    from history_episode
    join history_item using (finding_id)
    join severity on severity.severity in (history_item.severity, 'all')
)

select
    severity.severity,
    count(*) filter (where episode.state = 'open') as open,
    count(*) filter (where episode.state = 'unknown') as unknown,
    count(*) filter (where episode.state = 'resolved') as resolved,
    count(*) filter (where episode.number > 1) as reopened,
    count(*) filter (where episode.began_before) as began_before,
    round(median(episode.days) filter (where episode.state = 'open'), 1) as median_age,
    round(max(episode.days) filter (where episode.state = 'open'), 1) as max_age,
    count(*) filter (where episode.state = 'resolved' and not episode.began_before) as timed,
    round(avg(episode.days) filter (where episode.state = 'resolved' and not episode.began_before), 1) as mean_days,
    round(median(episode.days) filter (where episode.state = 'resolved' and not episode.began_before), 1) as median_days,
    round(
        quantile_cont(episode.days, 0.9) filter (where episode.state = 'resolved' and not episode.began_before), 1
    ) as p90_days
from severity
left join episode on episode.severity = severity.severity
group by severity.severity
order by list_position(['critical', 'high', 'medium', 'low', 'all'], severity.severity)
