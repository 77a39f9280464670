/*
description = "Metric alarms as AWS Config records them: how they are set up, but not their state."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {"configuration": {
                "alarmName": "VARCHAR", "alarmArn": "VARCHAR", "alarmDescription": "VARCHAR",
                "actionsEnabled": "BOOLEAN", "alarmActions": "JSON", "okactions": "JSON",
                "insufficientDataActions": "JSON", "namespace": "VARCHAR", "metricName": "VARCHAR",
                "dimensions": "JSON", "metrics": "JSON", "statistic": "VARCHAR", "extendedStatistic": "VARCHAR",
                "period": "BIGINT", "unit": "VARCHAR", "evaluationPeriods": "BIGINT", "datapointsToAlarm": "BIGINT",
                "threshold": "DOUBLE", "thresholdMetricId": "VARCHAR", "comparisonOperator": "VARCHAR",
                "treatMissingData": "VARCHAR", "evaluateLowSampleCountPercentile": "VARCHAR",
                "stateTransitionedTimestamp": "VARCHAR", "alarmConfigurationUpdatedTimestamp": "VARCHAR"
            }}
        }').ConfigurationItem.configuration as alarm
    from resource
)

select
    coalesce(alarm.alarmName, resource_name) as name,
    alarm.alarmDescription as alarm_description,
    alarm.actionsEnabled as actions_enabled,
    alarm.alarmActions as alarm_actions,
    alarm.okactions as ok_actions,
    alarm.insufficientDataActions as insufficient_data_actions,
    alarm.namespace as namespace,
    alarm.metricName as metric_name,
    api_member_names(alarm.dimensions) as dimensions,
    -- Items from before alarms could compute do not have the list.
    case when alarm.alarmName is not null then coalesce(api_member_names(alarm.metrics), '[]'::json) end as metrics,
    alarm.statistic as statistic,
    alarm.extendedStatistic as extended_statistic,
    alarm.period as period,
    alarm.unit as unit,
    alarm.evaluationPeriods as evaluation_periods,
    alarm.datapointsToAlarm as datapoints_to_alarm,
    alarm.threshold as threshold,
    alarm.thresholdMetricId as threshold_metric_id,
    alarm.comparisonOperator as comparison_operator,
    alarm.treatMissingData as treat_missing_data,
    alarm.evaluateLowSampleCountPercentile as evaluate_low_sample_count_percentile,
    utc_time(alarm.stateTransitionedTimestamp) as state_transitioned_timestamp,
    utc_time(alarm.alarmConfigurationUpdatedTimestamp) as alarm_configuration_updated_timestamp,
    partition,
    region,
    account_id,
    coalesce(alarm.alarmArn, arn) as arn,
    coalesce(alarm.alarmName, resource_name) as title,
    tags_json(tags) as tags
from document
