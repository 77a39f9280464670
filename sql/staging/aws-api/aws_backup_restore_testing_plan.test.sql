insert into resource (arn, resource_id, evidence) values
    -- Everything answered.
    ('arn:aws:backup:us-east-1:111111111111:restore-testing-plan:weekly-0a1b', 'weekly',
        '{"ListRestoreTestingPlans": {"RestoreTestingPlanName": "weekly",
        "RestoreTestingPlanArn": "arn:aws:backup:us-east-1:111111111111:restore-testing-plan:weekly-0a1b",
        "CreationTime": "2026-01-31T12:59:21+00:00", "LastExecutionTime": "2026-10-25T04:00:00+00:00",
        "LastUpdateTime": "2026-02-01T00:00:00+00:00", "ScheduleExpression": "cron(0 4 ? * SUN *)",
        "ScheduleExpressionTimezone": "Etc/UTC", "StartWindowHours": 24}}'),
    -- It never ran.
    ('arn:aws:backup:us-east-1:111111111111:restore-testing-plan:new-0a1c', 'new',
        '{"ListRestoreTestingPlans": {"RestoreTestingPlanName": "new"}}');

insert into expected (
    arn, title, tags, name, creation_time, last_execution_time, last_update_time, schedule_expression,
    schedule_expression_timezone, start_window_hours
) values
    (
        'arn:aws:backup:us-east-1:111111111111:restore-testing-plan:weekly-0a1b', 'weekly', null, 'weekly',
        '2026-01-31 12:59:21', '2026-10-25 04:00:00', '2026-02-01 00:00:00', 'cron(0 4 ? * SUN *)', 'Etc/UTC', 24
    ),
    (
        'arn:aws:backup:us-east-1:111111111111:restore-testing-plan:new-0a1c', 'new', null, 'new', null, null, null,
        null, null, null
    );
