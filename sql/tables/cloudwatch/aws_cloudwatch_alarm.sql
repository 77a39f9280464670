/*
description = "CloudWatch alarms on metrics. Alarms that combine others are in aws_cloudwatch_composite_alarm."
grain = "one row per metric alarm"
resource_type = "AWS::CloudWatch::Alarm"
list = ["cloudwatch:DescribeAlarms"]
per = "region"
volatile = ["state_value", "state_reason", "state_reason_data", "state_updated_timestamp", "state_transitioned_timestamp"]

[columns]
name = { type = "VARCHAR", description = "Name of the alarm." }
alarm_description = { type = "VARCHAR", description = "Description of the alarm; NULL where it has none." }
actions_enabled = { type = "BOOLEAN", description = "Whether the alarm acts when its state changes." }
alarm_actions = { type = "JSON", description = "ARNs of what is told or done when the alarm goes off; an empty list where nothing is." }
ok_actions = { type = "JSON", description = "ARNs of what is told or done when the alarm is over." }
insufficient_data_actions = { type = "JSON", description = "ARNs of what is told or done when the alarm lacks data." }
namespace = { type = "VARCHAR", description = "Namespace of the metric; NULL where the alarm computes with several." }
metric_name = { type = "VARCHAR", description = "Name of the metric; NULL where the alarm computes with several." }
dimensions = { type = "JSON", description = "Names and values that pick out the metric; an empty list where there are none." }
metrics = { type = "JSON", description = "The metrics and expressions that the alarm computes with; an empty list where it watches a single metric." }
statistic = { type = "VARCHAR", description = "What is made of the data points of a period, such as Sum; NULL for a percentile." }
extended_statistic = { type = "VARCHAR", description = "The percentile that is made of the data points of a period; NULL for another statistic." }
period = { type = "BIGINT", description = "Seconds of a period." }
unit = { type = "VARCHAR", description = "Unit of the metric; NULL where none is asked for." }
evaluation_periods = { type = "BIGINT", description = "Number of periods that are looked at." }
datapoints_to_alarm = { type = "BIGINT", description = "Number of periods that must be bad for the alarm to go off; NULL where all must be." }
threshold = { type = "DOUBLE", description = "What the statistic is compared with; NULL where it is a band." }
threshold_metric_id = { type = "VARCHAR", description = "The band that the statistic is compared with; NULL where it is a number." }
comparison_operator = { type = "VARCHAR", description = "How the two are compared." }
treat_missing_data = { type = "VARCHAR", description = "What missing data points count as: breaching, notBreaching, ignore or missing; NULL for the default, missing." }
evaluate_low_sample_count_percentile = { type = "VARCHAR", description = "Whether percentiles of few data points are looked at." }
state_value = { type = "VARCHAR", description = "OK, ALARM or INSUFFICIENT_DATA." }
state_reason = { type = "VARCHAR", description = "Why the alarm is in its state." }
state_reason_data = { type = "VARCHAR", description = "Why the alarm is in its state, as JSON text." }
evaluation_state = { type = "VARCHAR", description = "What hinders the alarm from being evaluated; NULL where nothing does." }
state_updated_timestamp = { type = "TIMESTAMP", description = "When the state was last updated." }
state_transitioned_timestamp = { type = "TIMESTAMP", description = "When the state last changed." }
alarm_configuration_updated_timestamp = { type = "TIMESTAMP", description = "When the alarm was last set up or changed." }
*/
