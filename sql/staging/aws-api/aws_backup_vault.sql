/*
description = "Vaults as the Backup API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListBackupVaults": {
                "BackupVaultName": "VARCHAR", "CreationDate": "VARCHAR", "LockDate": "VARCHAR",
                "Locked": "BOOLEAN", "MaxRetentionDays": "BIGINT", "MinRetentionDays": "BIGINT",
                "CreatorRequestId": "VARCHAR", "EncryptionKeyArn": "VARCHAR",
                "NumberOfRecoveryPoints": "BIGINT", "VaultType": "VARCHAR"
            },
            "GetBackupVaultAccessPolicy": {"Policy": "VARCHAR", "$absent": "VARCHAR", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.ListBackupVaults.BackupVaultName as name,
    utc_time(answer.ListBackupVaults.CreationDate) as creation_date,
    utc_time(answer.ListBackupVaults.LockDate) as lock_date,
    answer.ListBackupVaults.Locked as locked,
    answer.ListBackupVaults.MaxRetentionDays as max_retention_days,
    answer.ListBackupVaults.MinRetentionDays as min_retention_days,
    answer.ListBackupVaults.CreatorRequestId as creator_request_id,
    answer.ListBackupVaults.EncryptionKeyArn as encryption_key_arn,
    answer.ListBackupVaults.NumberOfRecoveryPoints as number_of_recovery_points,
    answer.ListBackupVaults.VaultType as vault_type,
    case when answered(answer.GetBackupVaultAccessPolicy) then answer.GetBackupVaultAccessPolicy.Policy is not null end
        as has_policy,
    policy_document(answer.GetBackupVaultAccessPolicy.Policy) as policy,
    partition,
    region,
    account_id,
    arn,
    answer.ListBackupVaults.BackupVaultName as title,
    tags_json(tags) as tags
from document
