insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- The alarm of the API's fixture. Times are milliseconds.
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:cpu', 'cpu', 'cpu', 'us-east-1', null, '{"ConfigurationItem": {
        "resourceType": "AWS::CloudWatch::Alarm", "configuration": {
            "alarmName": "cpu", "alarmArn": "arn:aws:cloudwatch:us-east-1:111111111111:alarm:cpu", "alarmDescription": "Busy",
            "alarmConfigurationUpdatedTimestamp": 1778978700510, "stateTransitionedTimestamp": 1790812800250, "actionsEnabled": true,
            "alarmActions": ["arn:aws:sns:us-east-1:111111111111:oncall"],
            "insufficientDataActions": ["arn:aws:sns:us-east-1:111111111111:oncall"],
            "metricName": "CPUUtilization", "namespace": "AWS/EC2", "statistic": "Average",
            "dimensions": [{"name": "InstanceId", "value": "i-1"}], "period": 300, "unit": "Percent", "evaluationPeriods": 3,
            "datapointsToAlarm": 2, "threshold": 80.5, "comparisonOperator": "GreaterThanOrEqualToThreshold",
            "treatMissingData": "missing", "evaluateLowSampleCountPercentile": "ignore", "okactions": [], "metrics": []
        },
        "supplementaryConfiguration": {}
    }}'),
    -- Computed from a metric; an older item, without the list of metrics; one without a configuration.
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:math', 'math', 'math', 'us-east-1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::CloudWatch::Alarm", "configuration": {
            "alarmName": "math", "alarmArn": "arn:aws:cloudwatch:us-east-1:111111111111:alarm:math", "actionsEnabled": true,
            "alarmActions": [], "okactions": [], "insufficientDataActions": [], "dimensions": [],
            "metrics": [{"id": "m1", "metricStat": {"metric": {"namespace": "Trail", "metricName": "RootUse"}, "stat": "Sum"}}]
        }
    }}'),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:old', 'old', 'old', 'us-east-1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::CloudWatch::Alarm", "configuration": {
            "alarmName": "old", "alarmArn": "arn:aws:cloudwatch:us-east-1:111111111111:alarm:old", "actionsEnabled": true,
            "alarmActions": [], "okactions": [], "insufficientDataActions": [], "metricName": "RootUse", "namespace": "Trail",
            "dimensions": [], "threshold": 0
        }
    }}'),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:blind', 'blind', 'blind', 'us-east-1', null, '{"ConfigurationItem": {
        "resourceType": "AWS::CloudWatch::Alarm", "configuration": null}}');

insert into expected (
    arn, name, title, region, tags, alarm_description, actions_enabled, alarm_actions, ok_actions, insufficient_data_actions,
    namespace, metric_name, dimensions, metrics, statistic, extended_statistic, period, unit, evaluation_periods,
    datapoints_to_alarm, threshold, threshold_metric_id, comparison_operator, treat_missing_data,
    evaluate_low_sample_count_percentile, state_value, state_transitioned_timestamp, alarm_configuration_updated_timestamp
) values
    (
        'arn:aws:cloudwatch:us-east-1:111111111111:alarm:cpu', 'cpu', 'cpu', 'us-east-1', null, 'Busy', true,
        '["arn:aws:sns:us-east-1:111111111111:oncall"]', '[]', '["arn:aws:sns:us-east-1:111111111111:oncall"]',
        'AWS/EC2', 'CPUUtilization', '[{"Name":"InstanceId","Value":"i-1"}]', '[]', 'Average', null, 300, 'Percent', 3,
        2, 80.5, null, 'GreaterThanOrEqualToThreshold', 'missing', 'ignore', null,
        '2026-10-01 00:00:00.25', '2026-05-17 00:45:00.51'
    ),
    (
        'arn:aws:cloudwatch:us-east-1:111111111111:alarm:math', 'math', 'math', 'us-east-1', '{}', null, true,
        '[]', '[]', '[]', null, null, '[]',
        '[{"Id":"m1","MetricStat":{"Metric":{"Namespace":"Trail","MetricName":"RootUse"},"Stat":"Sum"}}]',
        null, null, null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:cloudwatch:us-east-1:111111111111:alarm:old', 'old', 'old', 'us-east-1', '{}', null, true,
        '[]', '[]', '[]', 'Trail', 'RootUse', '[]', '[]',
        null, null, null, null, null, null, 0, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:cloudwatch:us-east-1:111111111111:alarm:blind', 'blind', 'blind', 'us-east-1', null, null, null,
        null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
