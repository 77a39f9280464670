/*
description = "EFS file systems, with their policy and whether they are backed up."
grain = "one row per file system"
resource_type = "AWS::EFS::FileSystem"
list = ["efs:DescribeFileSystems"]
per = "region"
volatile = ["size_in_bytes"]

[columns]
name = { type = "VARCHAR", description = "Name of the file system, from its tag; NULL where it has none." }
file_system_id = { type = "VARCHAR", description = "ID of the file system." }
owner_id = { type = "VARCHAR", description = "The account that owns the file system." }
creation_token = { type = "VARCHAR", description = "The idempotency token of the creation." }
creation_time = { type = "TIMESTAMP", description = "When the file system was created." }
automatic_backups = { type = "VARCHAR", from = "efs:DescribeBackupPolicy", description = "Status of automatic backups by AWS Backup: enabled, enabling, disabling or disabled." }
life_cycle_state = { type = "VARCHAR", description = "State of the file system: creating, available, updating, deleting, deleted or error." }
availability_zone_id = { type = "VARCHAR", description = "ID of the Availability Zone of a One Zone file system; NULL for others." }
availability_zone_name = { type = "VARCHAR", description = "The Availability Zone of a One Zone file system; NULL for others." }
replication_overwrite_protection = { type = "VARCHAR", description = "Whether the file system may become the target of a replication: ENABLED, DISABLED or REPLICATING." }
number_of_mount_targets = { type = "BIGINT", description = "Number of mount targets." }
performance_mode = { type = "VARCHAR", description = "Performance mode: generalPurpose or maxIO." }
encrypted = { type = "BOOLEAN", description = "Whether the file system is encrypted." }
kms_key_id = { type = "VARCHAR", description = "ARN of the KMS key that encrypts the file system; NULL where it is not encrypted." }
throughput_mode = { type = "VARCHAR", description = "Throughput mode: bursting, provisioned or elastic." }
provisioned_throughput_in_mibps = { type = "DOUBLE", description = "Provisioned throughput in MiB per second; NULL in other modes." }
size_in_bytes = { type = "JSON", description = "Size of the file system, by storage class." }
has_policy = { type = "BOOLEAN", from = "efs:DescribeFileSystemPolicy", description = "Whether the file system has a policy of its own." }
policy = { type = "JSON", from = "efs:DescribeFileSystemPolicy", description = "The file system policy; NULL where has_policy is false." }
*/
