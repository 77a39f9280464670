insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same plan.
    ('arn:aws:backup:us-east-1:111111111111:backup-plan:plan-01', 'plan-01', map {},
        '{"ConfigurationItem": {"configuration": {"BackupPlan": {"BackupPlanName": "nightly", "BackupPlanRule": []},
        "BackupPlanId": "plan-01", "BackupPlanArn": "arn:aws:backup:us-east-1:111111111111:backup-plan:plan-01",
        "VersionId": "v-01"}}}'),
    -- Little in it.
    ('arn:aws:backup:us-east-1:111111111111:backup-plan:plan-09', 'plan-09', map {},
        '{"ConfigurationItem": {"configuration": {"BackupPlanId": "plan-09"}}}');

insert into expected (
    arn, title, tags, name, backup_plan_id, version_id
) values
    (
        'arn:aws:backup:us-east-1:111111111111:backup-plan:plan-01', 'nightly', '{}', 'nightly', 'plan-01', 'v-01'
    ),
    (
        'arn:aws:backup:us-east-1:111111111111:backup-plan:plan-09', null, '{}', null, 'plan-09', null
    );
