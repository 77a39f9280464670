/*
description = "Backup vaults, with their policy."
grain = "one row per vault"
resource_type = "AWS::Backup::BackupVault"
list = ["backup:ListBackupVaults"]
per = "region"
volatile = ["number_of_recovery_points"]

[columns]
name = { type = "VARCHAR", description = "Name of the vault." }
creation_date = { type = "TIMESTAMP", description = "When the vault was created." }
lock_date = { type = "TIMESTAMP", description = "When the lock of the vault can no longer be taken off; NULL where it has no such lock." }
locked = { type = "BOOLEAN", description = "Whether the vault is locked against deletion of recovery points." }
max_retention_days = { type = "BIGINT", description = "Longest retention that the lock allows; NULL where there is none." }
min_retention_days = { type = "BIGINT", description = "Shortest retention that the lock allows; NULL where there is none." }
creator_request_id = { type = "VARCHAR", description = "The idempotency token of the creation." }
encryption_key_arn = { type = "VARCHAR", description = "ARN of the KMS key that encrypts recovery points in the vault." }
number_of_recovery_points = { type = "BIGINT", description = "Number of recovery points in the vault." }
vault_type = { type = "VARCHAR", description = "Type of the vault: BACKUP_VAULT, LOGICALLY_AIR_GAPPED_BACKUP_VAULT or RESTORE_ACCESS_BACKUP_VAULT." }
has_policy = { type = "BOOLEAN", from = "backup:GetBackupVaultAccessPolicy", description = "Whether the vault has an access policy." }
policy = { type = "JSON", from = "backup:GetBackupVaultAccessPolicy", description = "The access policy of the vault; NULL where has_policy is false." }
*/
