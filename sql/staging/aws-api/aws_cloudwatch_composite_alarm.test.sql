insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:site', 'site', 'site', 'us-east-1', '{"DescribeAlarms": {
        "AlarmName": "site", "AlarmArn": "arn:aws:cloudwatch:us-east-1:111111111111:alarm:site", "AlarmDescription": "Down",
        "AlarmRule": "ALARM(\"cpu\") AND ALARM(\"latency\")", "ActionsEnabled": true,
        "AlarmActions": ["arn:aws:sns:us-east-1:111111111111:oncall"], "OKActions": [], "InsufficientDataActions": [],
        "ActionsSuppressor": "maintenance", "StateValue": "OK", "StateReason": "fine",
        "StateUpdatedTimestamp": "2026-11-01T00:00:00+00:00", "StateTransitionedTimestamp": "2026-10-01T00:00:00+00:00",
        "AlarmConfigurationUpdatedTimestamp": "2026-05-17T00:45:00+00:00"
    }}'),
    ('arn:aws:cloudwatch:us-east-1:111111111111:alarm:bare', 'bare', 'bare', 'us-east-1', '{"DescribeAlarms": {
        "AlarmName": "bare", "AlarmArn": "arn:aws:cloudwatch:us-east-1:111111111111:alarm:bare", "AlarmRule": "ALARM(cpu)",
        "ActionsEnabled": false
    }}');

insert into expected (
    arn, name, title, region, tags, alarm_description, alarm_rule, actions_enabled, alarm_actions, ok_actions,
    insufficient_data_actions, actions_suppressor, state_value, state_reason, state_updated_timestamp,
    state_transitioned_timestamp, alarm_configuration_updated_timestamp
) values
    (
        'arn:aws:cloudwatch:us-east-1:111111111111:alarm:site', 'site', 'site', 'us-east-1', null, 'Down',
        'ALARM("cpu") AND ALARM("latency")', true, '["arn:aws:sns:us-east-1:111111111111:oncall"]', '[]', '[]',
        'maintenance', 'OK', 'fine', '2026-11-01 00:00:00', '2026-10-01 00:00:00', '2026-05-17 00:45:00'
    ),
    (
        'arn:aws:cloudwatch:us-east-1:111111111111:alarm:bare', 'bare', 'bare', 'us-east-1', null, null,
        'ALARM(cpu)', false, '[]', '[]', '[]', null, null, null, null, null, null
    );
