/*
description = "Alarms on metrics: what they watch, when they go off, and whom they tell."
table = "aws_cloudwatch_alarm"

[actual]
treat_missing_data = "coalesce(treat_missing_data, 'missing')"
dimensions = "iac_pairs(dimensions, 'Name', 'Value')"
alarm_actions = "iac_sorted(alarm_actions)"
ok_actions = "iac_sorted(ok_actions)"
insufficient_data_actions = "iac_sorted(insufficient_data_actions)"
*/
select
    state_id,
    attributes ->> 'alarm_description' as alarm_description,
    attributes ->> 'namespace' as namespace,
    attributes ->> 'metric_name' as metric_name,
    attributes ->> 'statistic' as statistic,
    attributes ->> 'extended_statistic' as extended_statistic,
    attributes ->> 'period' as period,
    attributes ->> 'evaluation_periods' as evaluation_periods,
    attributes ->> 'datapoints_to_alarm' as datapoints_to_alarm,
    attributes ->> 'threshold' as threshold,
    attributes ->> 'comparison_operator' as comparison_operator,
    attributes ->> 'treat_missing_data' as treat_missing_data,
    attributes ->> 'actions_enabled' as actions_enabled,
    case when json_type(attributes -> 'dimensions') = 'OBJECT' then attributes -> 'dimensions' end as dimensions,
    iac_texts(attributes, 'alarm_actions') as alarm_actions,
    iac_texts(attributes, 'ok_actions') as ok_actions,
    iac_texts(attributes, 'insufficient_data_actions') as insufficient_data_actions
from state.aws_cloudwatch_metric_alarm
