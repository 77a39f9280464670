/*
description = "Composite alarms as DescribeAlarms tells of them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeAlarms": {
                "AlarmName": "VARCHAR", "AlarmArn": "VARCHAR", "AlarmDescription": "VARCHAR", "AlarmRule": "VARCHAR",
                "ActionsEnabled": "BOOLEAN", "AlarmActions": "JSON", "OKActions": "JSON",
                "InsufficientDataActions": "JSON", "ActionsSuppressor": "VARCHAR", "StateValue": "VARCHAR",
                "StateReason": "VARCHAR", "StateUpdatedTimestamp": "VARCHAR",
                "StateTransitionedTimestamp": "VARCHAR", "AlarmConfigurationUpdatedTimestamp": "VARCHAR"
            }
        }').DescribeAlarms as alarm
    from resource
)

select
    coalesce(alarm.AlarmName, resource_name) as name,
    alarm.AlarmDescription as alarm_description,
    alarm.AlarmRule as alarm_rule,
    alarm.ActionsEnabled as actions_enabled,
    case when alarm.AlarmName is not null then coalesce(alarm.AlarmActions, '[]'::json) end as alarm_actions,
    case when alarm.AlarmName is not null then coalesce(alarm.OKActions, '[]'::json) end as ok_actions,
    case when alarm.AlarmName is not null then coalesce(alarm.InsufficientDataActions, '[]'::json) end
        as insufficient_data_actions,
    alarm.ActionsSuppressor as actions_suppressor,
    alarm.StateValue as state_value,
    alarm.StateReason as state_reason,
    utc_time(alarm.StateUpdatedTimestamp) as state_updated_timestamp,
    utc_time(alarm.StateTransitionedTimestamp) as state_transitioned_timestamp,
    utc_time(alarm.AlarmConfigurationUpdatedTimestamp) as alarm_configuration_updated_timestamp,
    partition,
    region,
    account_id,
    coalesce(alarm.AlarmArn, arn) as arn,
    coalesce(alarm.AlarmName, resource_name) as title,
    tags_json(tags) as tags
from document
