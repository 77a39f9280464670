insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same vault.
    ('arn:aws:backup:us-east-1:111111111111:backup-vault:main', 'main', map {'team': 'platform'},
        '{"ListBackupVaults": {"BackupVaultName": "main",
        "BackupVaultArn": "arn:aws:backup:us-east-1:111111111111:backup-vault:main", "VaultType": "BACKUP_VAULT",
        "CreationDate": "2026-01-31T12:59:21.123000+00:00",
        "EncryptionKeyArn": "arn:aws:kms:us-east-1:111111111111:key/1", "CreatorRequestId": "r-01",
        "NumberOfRecoveryPoints": 31, "Locked": true, "MinRetentionDays": 7, "MaxRetentionDays": 365,
        "LockDate": "2026-03-01T00:00:00+00:00"}, "GetBackupVaultAccessPolicy": {"BackupVaultName": "main",
        "Policy": "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"backup:DeleteRecoveryPoint\",\"Resource\":\"*\"}]}"}}'),
    -- It has no policy.
    ('arn:aws:backup:us-east-1:111111111111:backup-vault:Default', 'Default', map {},
        '{"ListBackupVaults": {"BackupVaultName": "Default"},
        "GetBackupVaultAccessPolicy": {"$absent": "ResourceNotFoundException"}}'),
    -- The policy was refused.
    ('arn:aws:backup:us-east-1:111111111111:backup-vault:dim', 'dim', map {},
        '{"ListBackupVaults": {"BackupVaultName": "dim"},
        "GetBackupVaultAccessPolicy": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}}}');

insert into expected (
    arn, title, tags, name, creation_date, lock_date, locked, max_retention_days, min_retention_days,
    creator_request_id, encryption_key_arn, number_of_recovery_points, vault_type, has_policy, policy
) values
    (
        'arn:aws:backup:us-east-1:111111111111:backup-vault:main', 'main', '{"team":"platform"}', 'main',
        '2026-01-31 12:59:21.123', '2026-03-01 00:00:00', true, 365, 7, 'r-01',
        'arn:aws:kms:us-east-1:111111111111:key/1', 31, 'BACKUP_VAULT', true,
        '{"Statement":[{"Effect":"Deny","Principal":"*","Action":"backup:DeleteRecoveryPoint","Resource":"*"}]}'
    ),
    (
        'arn:aws:backup:us-east-1:111111111111:backup-vault:Default', 'Default', '{}', 'Default', null, null, null,
        null, null, null, null, null, null, false, null
    ),
    (
        'arn:aws:backup:us-east-1:111111111111:backup-vault:dim', 'dim', '{}', 'dim', null, null, null, null, null,
        null, null, null, null, null, null
    );
