/*
description = "Recovery points as the Backup API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListRecoveryPointsByBackupVault": {
                "BackupVaultName": "VARCHAR", "BackupVaultArn": "VARCHAR", "RecoveryPointArn": "VARCHAR",
                "SourceBackupVaultArn": "VARCHAR", "ParentRecoveryPointArn": "VARCHAR",
                "CompositeMemberIdentifier": "VARCHAR", "IsParent": "BOOLEAN", "ResourceArn": "VARCHAR",
                "ResourceName": "VARCHAR", "ResourceType": "VARCHAR", "Status": "VARCHAR",
                "StatusMessage": "VARCHAR", "CreationDate": "VARCHAR", "CompletionDate": "VARCHAR",
                "LastRestoreTime": "VARCHAR", "BackupSizeInBytes": "BIGINT", "EncryptionKeyArn": "VARCHAR",
                "IsEncrypted": "BOOLEAN", "IamRoleArn": "VARCHAR", "CalculatedLifecycle": "JSON",
                "Lifecycle": "JSON", "CreatedBy": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.ListRecoveryPointsByBackupVault.BackupVaultName as backup_vault_name,
    answer.ListRecoveryPointsByBackupVault.BackupVaultArn as backup_vault_arn,
    answer.ListRecoveryPointsByBackupVault.RecoveryPointArn as recovery_point_arn,
    answer.ListRecoveryPointsByBackupVault.SourceBackupVaultArn as source_backup_vault_arn,
    answer.ListRecoveryPointsByBackupVault.ParentRecoveryPointArn as parent_recovery_point_arn,
    answer.ListRecoveryPointsByBackupVault.CompositeMemberIdentifier as composite_member_identifier,
    answer.ListRecoveryPointsByBackupVault.IsParent as is_parent,
    answer.ListRecoveryPointsByBackupVault.ResourceArn as resource_arn,
    answer.ListRecoveryPointsByBackupVault.ResourceName as resource_name,
    answer.ListRecoveryPointsByBackupVault.ResourceType as resource_type,
    answer.ListRecoveryPointsByBackupVault.Status as status,
    answer.ListRecoveryPointsByBackupVault.StatusMessage as status_message,
    utc_time(answer.ListRecoveryPointsByBackupVault.CreationDate) as creation_date,
    utc_time(answer.ListRecoveryPointsByBackupVault.CompletionDate) as completion_date,
    utc_time(answer.ListRecoveryPointsByBackupVault.LastRestoreTime) as last_restore_time,
    answer.ListRecoveryPointsByBackupVault.BackupSizeInBytes as backup_size_in_bytes,
    answer.ListRecoveryPointsByBackupVault.EncryptionKeyArn as encryption_key_arn,
    answer.ListRecoveryPointsByBackupVault.IsEncrypted as is_encrypted,
    answer.ListRecoveryPointsByBackupVault.IamRoleArn as iam_role_arn,
    answer.ListRecoveryPointsByBackupVault.CalculatedLifecycle as calculated_lifecycle,
    answer.ListRecoveryPointsByBackupVault.Lifecycle as lifecycle,
    answer.ListRecoveryPointsByBackupVault.CreatedBy as created_by,
    partition,
    region,
    account_id,
    arn,
    answer.ListRecoveryPointsByBackupVault.RecoveryPointArn as title,
    tags_json(tags) as tags
from document
