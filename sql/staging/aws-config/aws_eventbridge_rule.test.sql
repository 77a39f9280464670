insert into resource (arn, resource_id, resource_name, region, evidence) values
    -- The rule of the API's fixture.
    ('arn:aws:events:us-east-1:111111111111:rule/findings', 'arn:aws:events:us-east-1:111111111111:rule/findings', null, 'us-east-1', '{"ConfigurationItem": {
        "resourceType": "AWS::Events::Rule", "configuration": {
            "Name": "findings", "Arn": "arn:aws:events:us-east-1:111111111111:rule/findings", "Id": "findings",
            "EventPattern": {"source": ["aws.guardduty"], "detail-type": ["GuardDuty Finding"]}, "State": "ENABLED",
            "Description": "To whom it may concern", "RoleArn": "arn:aws:iam::111111111111:role/events", "EventBusName": "default",
            "Targets": [{"Id": "page", "Arn": "arn:aws:sns:us-east-1:111111111111:oncall"}]
        }
    }}'),
    -- The pattern as text; a schedule; an item without a configuration.
    ('arn:aws:events:us-east-1:111111111111:rule/text', 'arn:aws:events:us-east-1:111111111111:rule/text', null, 'us-east-1', '{"ConfigurationItem": {
        "resourceType": "AWS::Events::Rule", "configuration": {
            "Name": "text", "Arn": "arn:aws:events:us-east-1:111111111111:rule/text", "EventPattern": "{\"source\":[\"aws.ec2\"]}",
            "State": "ENABLED", "EventBusName": "custom", "Targets": []
        }
    }}'),
    ('arn:aws:events:us-east-1:111111111111:rule/nightly', 'arn:aws:events:us-east-1:111111111111:rule/nightly', null, 'us-east-1', '{"ConfigurationItem": {
        "resourceType": "AWS::Events::Rule", "configuration": {
            "Name": "nightly", "Arn": "arn:aws:events:us-east-1:111111111111:rule/nightly", "ScheduleExpression": "cron(0 2 * * ? *)",
            "State": "DISABLED", "EventBusName": "default", "Targets": []
        }
    }}'),
    ('arn:aws:events:us-east-1:111111111111:rule/blind', 'arn:aws:events:us-east-1:111111111111:rule/blind', 'blind', 'us-east-1', '{"ConfigurationItem": {
        "resourceType": "AWS::Events::Rule", "configuration": null}}');

insert into expected (
    arn, name, title, region, tags, description, state, event_bus_name, event_pattern, schedule_expression, role_arn,
    managed_by, targets
) values
    (
        'arn:aws:events:us-east-1:111111111111:rule/findings', 'findings', 'findings', 'us-east-1', null, 'To whom it may concern',
        'ENABLED', 'default', '{"source":["aws.guardduty"],"detail-type":["GuardDuty Finding"]}', null,
        'arn:aws:iam::111111111111:role/events', null, '[{"Id":"page","Arn":"arn:aws:sns:us-east-1:111111111111:oncall"}]'
    ),
    (
        'arn:aws:events:us-east-1:111111111111:rule/text', 'text', 'text', 'us-east-1', null, null,
        'ENABLED', 'custom', '{"source":["aws.ec2"]}', null, null, null, '[]'
    ),
    (
        'arn:aws:events:us-east-1:111111111111:rule/nightly', 'nightly', 'nightly', 'us-east-1', null, null,
        'DISABLED', 'default', null, 'cron(0 2 * * ? *)', null, null, '[]'
    ),
    (
        'arn:aws:events:us-east-1:111111111111:rule/blind', 'blind', 'blind', 'us-east-1', null, null,
        null, null, null, null, null, null, null
    );
