/*
description = "Recovery points in the backup vaults."
grain = "one row per recovery point"
resource_type = "AWS::Backup::RecoveryPoint"
list = ["backup:ListRecoveryPointsByBackupVault"]
per = "region"
volatile = ["last_restore_time"]

[columns]
backup_vault_name = { type = "VARCHAR", description = "Name of the vault." }
backup_vault_arn = { type = "VARCHAR", description = "ARN of the vault." }
recovery_point_arn = { type = "VARCHAR", description = "ARN of the recovery point: of the snapshot, image or copy that it is." }
source_backup_vault_arn = { type = "VARCHAR", description = "The vault of which it was copied; NULL where it was not." }
parent_recovery_point_arn = { type = "VARCHAR", description = "The composite recovery point that it is part of; NULL where it is part of none." }
composite_member_identifier = { type = "VARCHAR", description = "Which part of that it is." }
is_parent = { type = "BOOLEAN", description = "Whether it is a composite recovery point." }
resource_arn = { type = "VARCHAR", description = "ARN of what was backed up." }
resource_name = { type = "VARCHAR", description = "Name of what was backed up." }
resource_type = { type = "VARCHAR", description = "Type of what was backed up, such as EBS, RDS or EFS." }
status = { type = "VARCHAR", description = "Status of the recovery point: COMPLETED, PARTIAL, DELETING, EXPIRED and others." }
status_message = { type = "VARCHAR", description = "The status in words, where there is something to say." }
creation_date = { type = "TIMESTAMP", description = "When the recovery point was begun." }
completion_date = { type = "TIMESTAMP", description = "When the recovery point was complete." }
last_restore_time = { type = "TIMESTAMP", description = "When something was last restored from it; NULL where nothing was." }
backup_size_in_bytes = { type = "BIGINT", description = "Size in bytes." }
encryption_key_arn = { type = "VARCHAR", description = "ARN of the KMS key that encrypts the recovery point; NULL where AWS does not tell." }
is_encrypted = { type = "BOOLEAN", description = "Whether the recovery point is encrypted." }
iam_role_arn = { type = "VARCHAR", description = "The role with which it was made." }
calculated_lifecycle = { type = "JSON", description = "When it is moved to cold storage and deleted." }
lifecycle = { type = "JSON", description = "After how many days it is moved to cold storage and deleted." }
created_by = { type = "JSON", description = "The plan and rule that made it; NULL where somebody made it by hand." }
*/
