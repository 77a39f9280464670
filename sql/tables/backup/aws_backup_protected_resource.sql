/*
description = "Resources that AWS Backup has a recovery point of."
grain = "one row per resource"
resource_type = "AWS::Backup::ProtectedResource"
list = ["backup:ListProtectedResources"]
per = "region"
volatile = ["last_backup_time", "last_backup_vault_arn", "last_recovery_point_arn"]

[columns]
resource_arn = { type = "VARCHAR", description = "ARN of the resource." }
resource_name = { type = "VARCHAR", description = "Name of the resource." }
resource_type = { type = "VARCHAR", description = "Type of the resource, such as EBS, RDS or EFS." }
last_backup_time = { type = "TIMESTAMP", description = "When the resource was last backed up." }
last_backup_vault_arn = { type = "VARCHAR", description = "The vault of the last backup." }
last_recovery_point_arn = { type = "VARCHAR", description = "The last recovery point." }
*/
