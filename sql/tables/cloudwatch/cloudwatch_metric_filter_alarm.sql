/*
description = "Metric filters with the terms of their patterns, and whether anybody is told when one matches: by an alarm on the metric whose action reaches a topic with a confirmed subscription, a function, or Systems Manager."
grain = "one row per metric filter"

[columns]
name = { type = "VARCHAR", description = "Name of the metric filter." }
log_group_name = { type = "VARCHAR", description = "Log group that it looks at." }
terms = { type = "VARCHAR[]", description = "The comparisons in its pattern without blanks and quotes, such as eventName=StopLogging, eventType!=AwsServiceEvent or userIdentity.invokedBy NOT EXISTS; NULL where the pattern was not read." }
reach = { type = "BIGINT", description = "How far a match gets: 2 where no alarm watches the metric, 3 where the alarm takes no action, 4 where its action is not known to reach anybody, 5 where it does." }
alarm_name = { type = "VARCHAR", description = "The alarm on the metric that gets furthest; NULL where there is none." }
is_heard = { type = "BOOLEAN", description = "Whether anybody is told; NULL where that is not known." }
unknown_because = { type = "VARCHAR", description = "Why it is not known whether anybody is told; NULL where it is known." }
region = { type = "VARCHAR", description = "The region of the metric filter." }
account_id = { type = "VARCHAR", description = "The account of the metric filter." }
*/
with action as (
    select arn, account_id, unnest(from_json(alarm_actions, '["VARCHAR"]')) as action_arn
    from aws_cloudwatch_alarm
),

judged_action as (
    select
        action.arn,
        action.action_arn,
        case
            when split_part(action.action_arn, ':', 3) = 'sns'
                then case
                    when audience.topic_arn is not null then audience.is_heard
                    -- A topic of the same account that is not listed is gone. Another account may not be in the snapshot.
                    when split_part(action.action_arn, ':', 5) = action.account_id then false
                end
            -- What a function or an incident makes of it cannot be followed. Scaling and stopping instances tells nobody.
            else split_part(action.action_arn, ':', 3) in ('lambda', 'ssm', 'ssm-incidents', 'ssm-contacts')
        end as is_heard
    from action
    left join sns_topic_audience as audience on audience.topic_arn = action.action_arn
),

told as (
    select
        arn,
        any_true(is_heard) as is_heard,
        min(action_arn) filter (where is_heard is null) as unclear_action
    from judged_action
    group by arn
),

judged_alarm as (
    select
        alarm.arn,
        alarm.name,
        alarm.account_id,
        alarm.region,
        alarm.namespace,
        alarm.metric_name,
        alarm.metrics,
        alarm.actions_enabled and case
            when alarm.alarm_actions is null then null
            when told.arn is null then false
            else told.is_heard
        end as is_heard,
        told.unclear_action,
        case
            when alarm.actions_enabled and told.is_heard then 5
            when alarm.actions_enabled is false or json_array_length(alarm.alarm_actions) = 0 then 3
            else 4
        end as reach
    from aws_cloudwatch_alarm as alarm
    left join told on told.arn = alarm.arn
),

computing as (
    select
        * exclude (metrics),
        unnest(from_json(metrics, '[{
            "AccountId": "VARCHAR", "MetricStat": {"Metric": {"Namespace": "VARCHAR", "MetricName": "VARCHAR"}}
        }]')) as query
    from judged_alarm
),

-- The metrics that each alarm watches, singly or in a computation.
watched as (
    select
        account_id as metric_account_id, region, namespace, metric_name, arn, name, is_heard, unclear_action, reach
    from judged_alarm
    where metric_name is not null
    union all
    select
        coalesce(query.AccountId, account_id), region, query.MetricStat.Metric.Namespace,
        query.MetricStat.Metric.MetricName, arn, name, is_heard, unclear_action, reach
    from computing
    where query.MetricStat.Metric.MetricName is not null
),

alarmed as (
    select
        filter.arn,
        any_true(watched.is_heard) as is_heard,
        max(watched.reach) as reach,
        arg_max(watched.name, watched.reach) as alarm_name,
        min('whether alarm ' || watched.name || ' reaches anybody through ' || watched.unclear_action || ' is not known')
            as unclear
    from aws_cloudwatch_log_metric_filter as filter
    inner join watched
        on watched.metric_account_id = filter.account_id
        and watched.region = filter.region
        and watched.namespace = filter.metric_transformation_namespace
        and watched.metric_name = filter.metric_transformation_name
    group by filter.arn
),

spelled as (
    select
        *,
        regexp_extract_all(
            filter_pattern, '\$\.[\w.]+\s*(?:!=|=|(?i:not\s+exists))\s*(?:"[^"]*"|[^\s"(){}&|]+)?'
        ) as raw_terms
    from aws_cloudwatch_log_metric_filter
)

select
    spelled.name,
    spelled.log_group_name,
    list_transform(
        spelled.raw_terms,
        lambda term: regexp_replace(
            regexp_replace(term, '^\$\.([\w.]+)\s*(!?=)\s*"?([^"]*)"?$', '\1\2\3'),
            '(?i)^\$\.([\w.]+)\s*not\s+exists.*$', '\1 NOT EXISTS'
        )
    ) as terms,
    coalesce(alarmed.reach, 2) as reach,
    alarmed.alarm_name,
    case
        when spelled.metric_transformation_name is null then null
        when alarmed.arn is null then false
        else alarmed.is_heard
    end as is_heard,
    case when alarmed.is_heard is null then alarmed.unclear end as unknown_because,
    spelled.region,
    spelled.account_id
from spelled
left join alarmed on alarmed.arn = spelled.arn
