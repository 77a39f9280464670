/*
description = "Rules of the account's own on the default event bus that pass on the findings of GuardDuty or Security Hub, and whether they reach anybody."
grain = "one row per rule and service whose findings it is for"

[columns]
source = { type = "VARCHAR", description = "The service: aws.guardduty or aws.securityhub." }
rule_name = { type = "VARCHAR", description = "Name of the rule." }
is_enabled = { type = "BOOLEAN", description = "Whether the rule is enabled." }
targets = { type = "VARCHAR", description = "ARNs of the targets; NULL where there are none, or none were read." }
reaches = { type = "BOOLEAN", description = "Whether the rule is enabled and has a target that is no SNS topic without a confirmed subscription; NULL where that is not known. What functions, queues and other targets make of a finding cannot be followed." }
region = { type = "VARCHAR", description = "The region of the rule." }
account_id = { type = "VARCHAR", description = "The account of the rule." }
*/
with wanted as (
    -- The events that tell of new findings. Those of custom actions, and of calls to the services, are others.
    from (values
        ('aws.guardduty', ['GuardDuty Finding']),
        ('aws.securityhub', ['Security Hub Findings - Imported', 'Findings Imported V2'])
    ) as entry (source, detail_types)
),

rule as (
    select
        *,
        from_json(event_pattern, '{"source": ["JSON"], "detail-type": ["JSON"], "$or": "JSON"}') as pattern
    from aws_eventbridge_rule
    where
        event_pattern is not null
        -- A rule that a service made for itself tells that service only.
        and managed_by is null
        and (event_bus_name is null or event_bus_name = 'default' or ends_with(event_bus_name, ':event-bus/default'))
),

admitted as (
    select
        wanted.source,
        rule.arn,
        rule.name,
        rule.state,
        rule.targets,
        rule.region,
        rule.account_id,
        case
            when rule.pattern."$or" is not null and (rule.pattern.source is null or rule.pattern."detail-type" is null) then null
            else event_pattern_admits(rule.pattern.source, [wanted.source])
                and event_pattern_admits(rule.pattern."detail-type", wanted.detail_types)
        end as admits
    from rule
    cross join wanted
),

target as (
    select arn, account_id, unnest(from_json(targets, '[{"Arn": "VARCHAR"}]')).Arn as target_arn
    from rule
),

judged_target as (
    select
        target.arn,
        target.target_arn,
        case
            when split_part(target.target_arn, ':', 3) <> 'sns' then true
            when audience.topic_arn is not null then audience.is_heard
            -- A topic of the same account that is not listed is gone. Another account may not be in the snapshot.
            when split_part(target.target_arn, ':', 5) = target.account_id then false
        end as is_heard
    from target
    left join sns_topic_audience as audience on audience.topic_arn = target.target_arn
),

reached as (
    select arn, any_true(is_heard) as is_heard, string_agg(distinct target_arn, ', ' order by target_arn) as targets
    from judged_target
    group by arn
)

select
    admitted.source,
    admitted.name as rule_name,
    starts_with(admitted.state, 'ENABLED') as is_enabled,
    reached.targets,
    starts_with(admitted.state, 'ENABLED')
        and admitted.admits
        and case
            when admitted.targets is null then null
            when reached.arn is null then false
            else reached.is_heard
        end as reaches,
    admitted.region,
    admitted.account_id
from admitted
left join reached on reached.arn = admitted.arn
where admitted.admits is not false
