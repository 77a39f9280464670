insert into resource (arn, resource_id, resource_name, region, evidence) values
    -- Everything set. AWS Config's fixture tells of the same rule.
    ('arn:aws:events:us-east-1:111111111111:rule/findings', 'findings', 'findings', 'us-east-1', '{
        "ListRules": {
            "Name": "findings", "Arn": "arn:aws:events:us-east-1:111111111111:rule/findings",
            "EventPattern": "{\"source\":[\"aws.guardduty\"],\"detail-type\":[\"GuardDuty Finding\"]}", "State": "ENABLED",
            "Description": "To whom it may concern", "RoleArn": "arn:aws:iam::111111111111:role/events", "EventBusName": "default"
        },
        "ListTargetsByRule": {"Targets": [{"Id": "page", "Arn": "arn:aws:sns:us-east-1:111111111111:oncall"}]}
    }'),
    -- A schedule, without targets; one that a service keeps, whose targets were refused; only listed.
    ('arn:aws:events:us-east-1:111111111111:rule/nightly', 'nightly', 'nightly', 'us-east-1', '{
        "ListRules": {
            "Name": "nightly", "Arn": "arn:aws:events:us-east-1:111111111111:rule/nightly", "State": "DISABLED",
            "ScheduleExpression": "cron(0 2 * * ? *)", "EventBusName": "default"
        },
        "ListTargetsByRule": {"Targets": []}
    }'),
    ('arn:aws:events:us-east-1:111111111111:rule/AuditManagerSecurityHubFindingsReceiver', 'AuditManagerSecurityHubFindingsReceiver', 'AuditManagerSecurityHubFindingsReceiver', 'us-east-1', '{
        "ListRules": {
            "Name": "AuditManagerSecurityHubFindingsReceiver", "State": "ENABLED", "EventBusName": "default",
            "Arn": "arn:aws:events:us-east-1:111111111111:rule/AuditManagerSecurityHubFindingsReceiver",
            "EventPattern": "{\"source\":[\"aws.securityhub\"]}", "ManagedBy": "auditmanager.amazonaws.com"
        },
        "ListTargetsByRule": {"$error": {"code": "AccessDeniedException"}}
    }'),
    ('arn:aws:events:us-east-1:111111111111:rule/listed', 'listed', 'listed', 'us-east-1', '{
        "ListRules": {"Name": "listed", "Arn": "arn:aws:events:us-east-1:111111111111:rule/listed", "State": "ENABLED"}}');

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
        'arn:aws:events:us-east-1:111111111111:rule/nightly', 'nightly', 'nightly', 'us-east-1', null, null,
        'DISABLED', 'default', null, 'cron(0 2 * * ? *)', null, null, '[]'
    ),
    (
        'arn:aws:events:us-east-1:111111111111:rule/AuditManagerSecurityHubFindingsReceiver',
        'AuditManagerSecurityHubFindingsReceiver', 'AuditManagerSecurityHubFindingsReceiver', 'us-east-1', null, null,
        'ENABLED', 'default', '{"source":["aws.securityhub"]}', null, null, 'auditmanager.amazonaws.com', null
    ),
    (
        'arn:aws:events:us-east-1:111111111111:rule/listed', 'listed', 'listed', 'us-east-1', null, null,
        'ENABLED', null, null, null, null, null, null
    );
