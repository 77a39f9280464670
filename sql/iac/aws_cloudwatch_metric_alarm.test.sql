insert into instance (address, attributes) values
    ('aws_cloudwatch_metric_alarm.same', '{"id": "a1", "arn": "arn:aws:cloudwatch:us-east-1:111111111111:alarm:a1", "alarm_name": "a1", "alarm_description": "", "namespace": "AWS/SQS", "metric_name": "Age", "statistic": "Maximum", "extended_statistic": "", "period": 300, "evaluation_periods": 1, "datapoints_to_alarm": 0, "threshold": 60, "comparison_operator": "GreaterThanThreshold", "treat_missing_data": "missing", "actions_enabled": true, "dimensions": {"QueueName": "q"}, "alarm_actions": ["arn:s2", "arn:s1"], "ok_actions": [], "insufficient_data_actions": []}'),
    ('aws_cloudwatch_metric_alarm.other', '{"id": "a2", "arn": "arn:aws:cloudwatch:us-east-1:111111111111:alarm:a2", "alarm_name": "a2", "alarm_description": "", "namespace": "AWS/SQS", "metric_name": "Age", "statistic": "Maximum", "extended_statistic": "", "period": 300, "evaluation_periods": 1, "datapoints_to_alarm": 0, "threshold": 60, "comparison_operator": "GreaterThanThreshold", "treat_missing_data": "missing", "actions_enabled": true, "dimensions": {"QueueName": "q"}, "alarm_actions": ["arn:s2", "arn:s1"], "ok_actions": [], "insufficient_data_actions": []}');

insert into aws_cloudwatch_alarm (arn, name, namespace, metric_name, statistic, period, evaluation_periods, threshold, comparison_operator, actions_enabled, dimensions, alarm_actions, ok_actions, insufficient_data_actions) values
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:a1', 'a1', 'AWS/SQS', 'Age', 'Maximum', 300, 1, 60.0, 'GreaterThanThreshold', true, '[{"Name": "QueueName", "Value": "q"}]', '["arn:s1", "arn:s2"]', '[]', '[]'),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:a2', 'a2', 'AWS/SQS', 'Age', 'Maximum', 300, 1, 600.0, 'GreaterThanThreshold', true, '[{"Name": "QueueName", "Value": "q"}]', '[]', '[]', '[]');

insert into expected (address, change, attributes, difference) values
    ('aws_cloudwatch_metric_alarm.same', 'managed', null, null),
    ('aws_cloudwatch_metric_alarm.other', 'differs', 'alarm_actions, threshold', 'alarm_actions: - arn:s1, - arn:s2; threshold: 60.0 -> 600.0');
