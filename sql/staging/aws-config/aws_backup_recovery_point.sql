/*
description = "Recovery points as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "BackupVaultName": "VARCHAR", "BackupVaultArn": "VARCHAR", "RecoveryPointArn": "VARCHAR",
                    "SourceBackupVaultArn": "VARCHAR", "ResourceArn": "VARCHAR", "ResourceType": "VARCHAR",
                    "Status": "VARCHAR", "StatusMessage": "VARCHAR", "CreationDate": "VARCHAR",
                    "CompletionDate": "VARCHAR", "LastRestoreTime": "VARCHAR", "BackupSizeInBytes": "BIGINT",
                    "EncryptionKeyArn": "VARCHAR", "IsEncrypted": "BOOLEAN", "IamRoleArn": "VARCHAR",
                    "CalculatedLifecycle": "JSON", "Lifecycle": "JSON", "CreatedBy": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.BackupVaultName as backup_vault_name,
    item.configuration.BackupVaultArn as backup_vault_arn,
    item.configuration.RecoveryPointArn as recovery_point_arn,
    item.configuration.SourceBackupVaultArn as source_backup_vault_arn,
    item.configuration.ResourceArn as resource_arn,
    item.configuration.ResourceType as resource_type,
    item.configuration.Status as status,
    item.configuration.StatusMessage as status_message,
    utc_time(item.configuration.CreationDate) as creation_date,
    utc_time(item.configuration.CompletionDate) as completion_date,
    utc_time(item.configuration.LastRestoreTime) as last_restore_time,
    item.configuration.BackupSizeInBytes as backup_size_in_bytes,
    item.configuration.EncryptionKeyArn as encryption_key_arn,
    item.configuration.IsEncrypted as is_encrypted,
    item.configuration.IamRoleArn as iam_role_arn,
    item.configuration.CalculatedLifecycle as calculated_lifecycle,
    item.configuration.Lifecycle as lifecycle,
    item.configuration.CreatedBy as created_by,
    partition,
    region,
    account_id,
    coalesce(item.configuration.RecoveryPointArn, arn) as arn,
    item.configuration.RecoveryPointArn as title,
    tags_json(tags) as tags
from document
