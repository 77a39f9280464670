insert into resource (arn, resource_id, evidence) values
    -- The API's fixture tells of the same recovery point.
    ('arn:aws:ec2:us-east-1::snapshot/snap-01', 'arn:aws:ec2:us-east-1::snapshot/snap-01',
        '{"ConfigurationItem": {"configuration": {"RecoveryPointArn": "arn:aws:ec2:us-east-1::snapshot/snap-01",
        "BackupVaultName": "main", "BackupVaultArn": "arn:aws:backup:us-east-1:111111111111:backup-vault:main",
        "SourceBackupVaultArn": "arn:aws:backup:us-east-1:111111111111:backup-vault:first",
        "ResourceArn": "arn:aws:ec2:us-east-1:111111111111:volume/vol-01", "ResourceType": "EBS",
        "CreatedBy": {"BackupPlanId": "plan-01",
        "BackupPlanArn": "arn:aws:backup:us-east-1:111111111111:backup-plan:plan-01", "BackupPlanVersion": "v-01",
        "BackupRuleId": "rule-01"}, "IamRoleArn": "arn:aws:iam::111111111111:role/backup", "Status": "COMPLETED",
        "StatusMessage": "ok", "CreationDate": "2026-01-31T12:59:21+00:00",
        "CompletionDate": "2026-01-31T13:59:21+00:00", "BackupSizeInBytes": 1073741824,
        "CalculatedLifecycle": {"DeleteAt": "2026-03-01T00:00:00+00:00"}, "Lifecycle": {"DeleteAfterDays": 35},
        "EncryptionKeyArn": "arn:aws:kms:us-east-1:111111111111:key/1", "IsEncrypted": true,
        "LastRestoreTime": "2026-02-28T00:00:00+00:00"}}}'),
    -- Little in it.
    ('arn:aws:backup:us-east-1:111111111111:recovery-point:0a1c', 'arn:aws:backup:us-east-1:111111111111:recovery-point:0a1c',
        '{"ConfigurationItem": {"configuration": {"RecoveryPointArn": "arn:aws:backup:us-east-1:111111111111:recovery-point:0a1c"}}}');

insert into expected (
    arn, title, tags, backup_vault_name, backup_vault_arn, recovery_point_arn, source_backup_vault_arn, resource_arn,
    resource_type, status, status_message, creation_date, completion_date, last_restore_time, backup_size_in_bytes,
    encryption_key_arn, is_encrypted, iam_role_arn, calculated_lifecycle, lifecycle, created_by
) values
    (
        'arn:aws:ec2:us-east-1::snapshot/snap-01', 'arn:aws:ec2:us-east-1::snapshot/snap-01', null, 'main',
        'arn:aws:backup:us-east-1:111111111111:backup-vault:main', 'arn:aws:ec2:us-east-1::snapshot/snap-01',
        'arn:aws:backup:us-east-1:111111111111:backup-vault:first',
        'arn:aws:ec2:us-east-1:111111111111:volume/vol-01', 'EBS', 'COMPLETED', 'ok', '2026-01-31 12:59:21',
        '2026-01-31 13:59:21', '2026-02-28 00:00:00', 1073741824, 'arn:aws:kms:us-east-1:111111111111:key/1', true,
        'arn:aws:iam::111111111111:role/backup', '{"DeleteAt":"2026-03-01T00:00:00+00:00"}', '{"DeleteAfterDays":35}',
        '{"BackupPlanId":"plan-01","BackupPlanArn":"arn:aws:backup:us-east-1:111111111111:backup-plan:plan-01","BackupPlanVersion":"v-01","BackupRuleId":"rule-01"}'
    ),
    (
        'arn:aws:backup:us-east-1:111111111111:recovery-point:0a1c',
        'arn:aws:backup:us-east-1:111111111111:recovery-point:0a1c', null, null, null,
        'arn:aws:backup:us-east-1:111111111111:recovery-point:0a1c', null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null
    );
