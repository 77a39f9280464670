// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_cloudwatch;
    "DescribeAlarms" describe_alarms { "AlarmTypes" set_alarm_types "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "CompositeAlarms" "CompositeAlarms" "MetricAlarms" "MetricAlarms" }
    "GetMetricStatistics" get_metric_statistics
        { "Dimensions" set_dimensions "EndTime" set_end_time "MetricName" set_metric_name "Namespace" set_namespace "Period" set_period "StartTime" set_start_time "Statistics" set_statistics }
        pages {} lists {}
}

outputs! { aws_sdk_cloudwatch;
    describe_alarms::DescribeAlarmsOutput { "CompositeAlarms" composite_alarms "MetricAlarms" metric_alarms
        "LogAlarms" log_alarms "NextToken" next_token }
    get_metric_statistics::GetMetricStatisticsOutput { "Label" label "Datapoints" datapoints }
}

records! { aws_sdk_cloudwatch;
    ActionConfiguration { "AlarmTagsPropagation" alarm_tags_propagation }
    AlarmPromQlCriteria { "Query" query "PendingPeriod" pending_period "RecoveryPeriod" recovery_period }
    AlarmTagsPropagation { "Enabled" enabled "IncludedTagKeys" included_tag_keys "ExcludedTagKeys" excluded_tag_keys }
    CompositeAlarm { "ActionsEnabled" actions_enabled "AlarmActions" alarm_actions "AlarmArn" alarm_arn
        "AlarmConfigurationUpdatedTimestamp" alarm_configuration_updated_timestamp
        "AlarmDescription" alarm_description "AlarmName" alarm_name "AlarmRule" alarm_rule
        "InsufficientDataActions" insufficient_data_actions "OKActions" ok_actions "StateReason" state_reason
        "StateReasonData" state_reason_data "StateUpdatedTimestamp" state_updated_timestamp "StateValue" state_value
        "StateTransitionedTimestamp" state_transitioned_timestamp "ActionsSuppressedBy" actions_suppressed_by
        "ActionsSuppressedReason" actions_suppressed_reason "ActionsSuppressor" actions_suppressor
        "ActionsSuppressorWaitPeriod" actions_suppressor_wait_period
        "ActionsSuppressorExtensionPeriod" actions_suppressor_extension_period
        "ActionConfiguration" action_configuration }
    Datapoint { "Timestamp" timestamp "SampleCount" sample_count "Average" average "Sum" sum "Minimum" minimum
        "Maximum" maximum "Unit" unit "ExtendedStatistics" extended_statistics }
    Dimension { "Name" name "Value" value }
    LogAlarm { "AlarmName" alarm_name "AlarmArn" alarm_arn "AlarmDescription" alarm_description
        "AlarmConfigurationUpdatedTimestamp" alarm_configuration_updated_timestamp "ActionsEnabled" actions_enabled
        "OKActions" ok_actions "AlarmActions" alarm_actions "InsufficientDataActions" insufficient_data_actions
        "StateValue" state_value "StateReason" state_reason "StateReasonData" state_reason_data
        "StateUpdatedTimestamp" state_updated_timestamp "ScheduledQueryConfiguration" scheduled_query_configuration
        "QueryResultsToEvaluate" query_results_to_evaluate "QueryResultsToAlarm" query_results_to_alarm
        "Threshold" threshold "ComparisonOperator" comparison_operator "TreatMissingData" treat_missing_data
        "StateTransitionedTimestamp" state_transitioned_timestamp "EvaluationState" evaluation_state
        "ActionLogLineCount" action_log_line_count "ActionLogLineRoleArn" action_log_line_role_arn
        "WarmUpConfiguration" warm_up_configuration "ActionConfiguration" action_configuration }
    Metric { "Namespace" namespace "MetricName" metric_name "Dimensions" dimensions }
    MetricAlarm { "AlarmName" alarm_name "AlarmArn" alarm_arn "AlarmDescription" alarm_description
        "AlarmConfigurationUpdatedTimestamp" alarm_configuration_updated_timestamp "ActionsEnabled" actions_enabled
        "OKActions" ok_actions "AlarmActions" alarm_actions "InsufficientDataActions" insufficient_data_actions
        "StateValue" state_value "StateReason" state_reason "StateReasonData" state_reason_data
        "StateUpdatedTimestamp" state_updated_timestamp "MetricName" metric_name "Namespace" namespace
        "Statistic" statistic "ExtendedStatistic" extended_statistic "Dimensions" dimensions "Period" period
        "Unit" unit "EvaluationPeriods" evaluation_periods "DatapointsToAlarm" datapoints_to_alarm
        "Threshold" threshold "ComparisonOperator" comparison_operator "TreatMissingData" treat_missing_data
        "EvaluateLowSampleCountPercentile" evaluate_low_sample_count_percentile "Metrics" metrics
        "ThresholdMetricId" threshold_metric_id "EvaluationState" evaluation_state
        "StateTransitionedTimestamp" state_transitioned_timestamp "EvaluationWindow" evaluation_window
        "WarmUpConfiguration" warm_up_configuration "EvaluationCriteria" evaluation_criteria
        "EvaluationInterval" evaluation_interval "ActionConfiguration" action_configuration }
    MetricDataQuery { "Id" id "MetricStat" metric_stat "Expression" expression "Label" label "ReturnData" return_data
        "Period" period "AccountId" account_id }
    MetricStat { "Metric" metric "Period" period "Stat" stat "Unit" unit }
    ScheduleConfiguration { "ScheduleExpression" schedule_expression "StartTimeOffset" start_time_offset
        "EndTimeOffset" end_time_offset }
    ScheduledQueryConfiguration { "QueryString" query_string "LogGroupIdentifiers" log_group_identifiers
        "QueryARN" query_arn "ScheduledQueryRoleARN" scheduled_query_role_arn
        "ScheduleConfiguration" schedule_configuration "AggregationExpression" aggregation_expression "Tags" tags }
    SlidingWindow { }
    Tag { "Key" key "Value" value }
    WallClockWindow { "Timezone" timezone }
    WarmUpConfiguration { "WarmUpPeriodDurationInMinutes" warm_up_period_duration_in_minutes
        "OnlyStartEvaluatingAfterWarmUpPeriodEnds" only_start_evaluating_after_warm_up_period_ends }
}

unions! { aws_sdk_cloudwatch;
    EvaluationCriteria { "PromQlCriteria" PromQlCriteria }
    EvaluationWindow { "SlidingWindow" SlidingWindow "WallClockWindow" WallClockWindow }
}

texts! { aws_sdk_cloudwatch;
    ActionsSuppressedBy ComparisonOperator EvaluationState StandardUnit StateValue Statistic
}

given_records! { aws_sdk_cloudwatch;
    plain Dimension { "Name" set_name "Value" set_value }
}

given_texts! { aws_sdk_cloudwatch;
    AlarmType Statistic
}
