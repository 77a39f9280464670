/*
description = "Metric alarms as DescribeAlarms tells of them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeAlarms": {
                "AlarmName": "VARCHAR", "AlarmArn": "VARCHAR", "AlarmDescription": "VARCHAR",
                "ActionsEnabled": "BOOLEAN", "AlarmActions": "JSON", "OKActions": "JSON",
                "InsufficientDataActions": "JSON", "Namespace": "VARCHAR", "MetricName": "VARCHAR",
                "Dimensions": "JSON", "Metrics": "JSON", "Statistic": "VARCHAR", "ExtendedStatistic": "VARCHAR",
                "Period": "BIGINT", "Unit": "VARCHAR", "EvaluationPeriods": "BIGINT", "DatapointsToAlarm": "BIGINT",
                "Threshold": "DOUBLE", "ThresholdMetricId": "VARCHAR", "ComparisonOperator": "VARCHAR",
                "TreatMissingData": "VARCHAR", "EvaluateLowSampleCountPercentile": "VARCHAR",
                "StateValue": "VARCHAR", "StateReason": "VARCHAR", "StateReasonData": "VARCHAR",
                "EvaluationState": "VARCHAR", "StateUpdatedTimestamp": "VARCHAR",
                "StateTransitionedTimestamp": "VARCHAR", "AlarmConfigurationUpdatedTimestamp": "VARCHAR"
            }
        }').DescribeAlarms as alarm
    from resource
)

select
    coalesce(alarm.AlarmName, resource_name) as name,
    alarm.AlarmDescription as alarm_description,
    alarm.ActionsEnabled as actions_enabled,
    case when alarm.AlarmName is not null then coalesce(alarm.AlarmActions, '[]'::json) end as alarm_actions,
    case when alarm.AlarmName is not null then coalesce(alarm.OKActions, '[]'::json) end as ok_actions,
    case when alarm.AlarmName is not null then coalesce(alarm.InsufficientDataActions, '[]'::json) end
        as insufficient_data_actions,
    alarm.Namespace as namespace,
    alarm.MetricName as metric_name,
    case when alarm.AlarmName is not null then coalesce(alarm.Dimensions, '[]'::json) end as dimensions,
    case when alarm.AlarmName is not null then coalesce(alarm.Metrics, '[]'::json) end as metrics,
    alarm.Statistic as statistic,
    alarm.ExtendedStatistic as extended_statistic,
    alarm.Period as period,
    alarm.Unit as unit,
    alarm.EvaluationPeriods as evaluation_periods,
    alarm.DatapointsToAlarm as datapoints_to_alarm,
    alarm.Threshold as threshold,
    alarm.ThresholdMetricId as threshold_metric_id,
    alarm.ComparisonOperator as comparison_operator,
    alarm.TreatMissingData as treat_missing_data,
    alarm.EvaluateLowSampleCountPercentile as evaluate_low_sample_count_percentile,
    alarm.StateValue as state_value,
    alarm.StateReason as state_reason,
    alarm.StateReasonData as state_reason_data,
    alarm.EvaluationState as evaluation_state,
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
