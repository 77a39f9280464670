insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same plan.
    ('arn:aws:backup:us-east-1:111111111111:backup-plan:plan-01', 'plan-01', map {},
        '{"ListBackupPlans": {"BackupPlanName": "nightly", "BackupPlanId": "plan-01",
        "BackupPlanArn": "arn:aws:backup:us-east-1:111111111111:backup-plan:plan-01",
        "CreationDate": "2026-01-31T12:59:21+00:00", "DeletionDate": "2026-03-01T00:00:00+00:00",
        "LastExecutionDate": "2026-10-31T05:00:00+00:00", "CreatorRequestId": "r-01", "VersionId": "v-01",
        "AdvancedBackupSettings": []}, "GetBackupPlan": {"BackupPlan": {"BackupPlanName": "nightly",
        "Rules": [{"RuleName": "nightly", "TargetBackupVaultName": "main"}]}, "BackupPlanId": "plan-01"}}'),
    -- The plan itself was refused.
    ('arn:aws:backup:us-east-1:111111111111:backup-plan:plan-02', 'plan-02', null,
        '{"ListBackupPlans": {"BackupPlanName": "weekly", "BackupPlanId": "plan-02"},
        "GetBackupPlan": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}}}');

insert into expected (
    arn, title, tags, name, backup_plan_id, creation_date, deletion_date, last_execution_date, creator_request_id,
    version_id, advanced_backup_settings, backup_plan
) values
    (
        'arn:aws:backup:us-east-1:111111111111:backup-plan:plan-01', 'nightly', '{}', 'nightly', 'plan-01',
        '2026-01-31 12:59:21', '2026-03-01 00:00:00', '2026-10-31 05:00:00', 'r-01', 'v-01', '[]',
        '{"BackupPlanName":"nightly","Rules":[{"RuleName":"nightly","TargetBackupVaultName":"main"}]}'
    ),
    (
        'arn:aws:backup:us-east-1:111111111111:backup-plan:plan-02', 'weekly', null, 'weekly', 'plan-02', null, null,
        null, null, null, null, null
    );
