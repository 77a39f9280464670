insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- On one metric. AWS Config's fixture tells of the same alarm.
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:cpu', 'cpu', 'cpu', 'us-east-1', null, '{"DescribeAlarms": {
        "AlarmName": "cpu", "AlarmArn": "arn:aws:cloudwatch:us-east-1:111111111111:alarm:cpu", "AlarmDescription": "Busy",
        "AlarmConfigurationUpdatedTimestamp": "2026-05-17T00:45:00.510000+00:00", "ActionsEnabled": true, "OKActions": [],
        "AlarmActions": ["arn:aws:sns:us-east-1:111111111111:oncall"],
        "InsufficientDataActions": ["arn:aws:sns:us-east-1:111111111111:oncall"],
        "StateValue": "OK", "StateReason": "Threshold Crossed", "StateReasonData": "{\"version\":\"1.0\"}",
        "StateUpdatedTimestamp": "2026-11-01T01:00:00+01:00", "StateTransitionedTimestamp": "2026-10-01T00:00:00.250000+00:00",
        "MetricName": "CPUUtilization", "Namespace": "AWS/EC2", "Statistic": "Average",
        "Dimensions": [{"Name": "InstanceId", "Value": "i-1"}], "Period": 300, "Unit": "Percent", "EvaluationPeriods": 3,
        "DatapointsToAlarm": 2, "Threshold": 80.5, "ComparisonOperator": "GreaterThanOrEqualToThreshold",
        "TreatMissingData": "missing", "EvaluateLowSampleCountPercentile": "ignore"
    }}'),
    -- Computed from several metrics, compared with a band.
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:band', 'band', 'band', 'us-east-1', null, '{"DescribeAlarms": {
        "AlarmName": "band", "AlarmArn": "arn:aws:cloudwatch:us-east-1:111111111111:alarm:band", "ActionsEnabled": false,
        "OKActions": [], "AlarmActions": [], "InsufficientDataActions": [], "Dimensions": [], "EvaluationPeriods": 1,
        "ThresholdMetricId": "ad1", "ComparisonOperator": "GreaterThanUpperThreshold", "ExtendedStatistic": "p99",
        "EvaluationState": "PARTIAL_DATA",
        "Metrics": [
            {"Id": "m1", "MetricStat": {"Metric": {"Namespace": "Trail", "MetricName": "RootUse", "Dimensions": []}, "Period": 300, "Stat": "Sum"}, "ReturnData": true},
            {"Id": "ad1", "Expression": "ANOMALY_DETECTION_BAND(m1, 2)", "Label": "band", "ReturnData": true}
        ]
    }}');

insert into expected (
    arn, name, title, region, tags, alarm_description, actions_enabled, alarm_actions, ok_actions, insufficient_data_actions,
    namespace, metric_name, dimensions, metrics, statistic, extended_statistic, period, unit, evaluation_periods,
    datapoints_to_alarm, threshold, threshold_metric_id, comparison_operator, treat_missing_data,
    evaluate_low_sample_count_percentile, state_value, state_reason, state_reason_data, evaluation_state,
    state_updated_timestamp, state_transitioned_timestamp, alarm_configuration_updated_timestamp
) values
    (
        'arn:aws:cloudwatch:us-east-1:111111111111:alarm:cpu', 'cpu', 'cpu', 'us-east-1', null, 'Busy', true,
        '["arn:aws:sns:us-east-1:111111111111:oncall"]', '[]', '["arn:aws:sns:us-east-1:111111111111:oncall"]',
        'AWS/EC2', 'CPUUtilization', '[{"Name":"InstanceId","Value":"i-1"}]', '[]', 'Average', null, 300, 'Percent', 3,
        2, 80.5, null, 'GreaterThanOrEqualToThreshold', 'missing', 'ignore', 'OK', 'Threshold Crossed',
        '{"version":"1.0"}', null, '2026-11-01 00:00:00', '2026-10-01 00:00:00.25', '2026-05-17 00:45:00.51'
    ),
    (
        'arn:aws:cloudwatch:us-east-1:111111111111:alarm:band', 'band', 'band', 'us-east-1', null, null, false,
        '[]', '[]', '[]', null, null, '[]',
        '[{"Id":"m1","MetricStat":{"Metric":{"Namespace":"Trail","MetricName":"RootUse","Dimensions":[]},"Period":300,"Stat":"Sum"},"ReturnData":true},{"Id":"ad1","Expression":"ANOMALY_DETECTION_BAND(m1, 2)","Label":"band","ReturnData":true}]',
        null, 'p99', null, null, 1, null, null, 'ad1', 'GreaterThanUpperThreshold', null, null, null, null, null,
        'PARTIAL_DATA', null, null, null
    );
