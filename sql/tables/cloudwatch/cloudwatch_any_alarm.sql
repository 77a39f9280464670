/*
description = "Alarms of CloudWatch, on metrics and on the states of other alarms, with the composite alarm that each is part of."
grain = "one row per alarm"

[columns]
kind = { type = "VARCHAR", description = "metric or composite." }
name = { type = "VARCHAR", description = "Name of the alarm." }
arn = { type = "VARCHAR", description = "ARN of the alarm." }
actions_enabled = { type = "BOOLEAN", description = "Whether the alarm acts when its state changes." }
alarm_actions = { type = "JSON", description = "ARNs of what is told or done when the alarm goes off; an empty list where nothing is." }
parent = { type = "VARCHAR", description = "Name of a composite alarm whose rule names this one; NULL where none does." }
region = { type = "VARCHAR", description = "The region of the alarm." }
account_id = { type = "VARCHAR", description = "The account of the alarm." }
*/
with alarm as (
    select 'metric' as kind, name, arn, actions_enabled, alarm_actions, region, account_id
    from aws_cloudwatch_alarm
    union all
    select 'composite', name, arn, actions_enabled, alarm_actions, region, account_id
    from aws_cloudwatch_composite_alarm
),

-- What stands between parentheses, commas and blanks: the names without quotes, among other words.
rule as (
    select
        name,
        alarm_rule,
        region,
        account_id,
        regexp_split_to_array(regexp_replace(alarm_rule, '"(?:\\.|[^"\\])*"', ' ', 'g'), '[\s(),]+') as words
    from aws_cloudwatch_composite_alarm
),

member as (
    select alarm.arn, min(rule.name) as parent
    from alarm
    inner join rule
        on rule.account_id = alarm.account_id
        and rule.region = alarm.region
        and (
            list_contains(rule.words, alarm.name)
            or list_contains(rule.words, alarm.arn)
            or contains(rule.alarm_rule, '"' || replace(replace(alarm.name, '\', '\\'), '"', '\"') || '"')
            or contains(rule.alarm_rule, '"' || alarm.arn || '"')
        )
    group by alarm.arn
)

select alarm.*, member.parent
from alarm
left join member on member.arn = alarm.arn
