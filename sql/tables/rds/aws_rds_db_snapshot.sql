/*
description = "Snapshots of database instances, with who may restore them."
grain = "one row per database snapshot"
resource_type = "AWS::RDS::DBSnapshot"
list = ["rds:DescribeDBSnapshots"]
per = "region"
volatile = ["percent_progress"]

[columns]
db_snapshot_identifier = { type = "VARCHAR", description = "Name of the snapshot." }
type = { type = "VARCHAR", description = "manual, automated, awsbackup, shared or public." }
status = { type = "VARCHAR", description = "Status of the snapshot." }
create_time = { type = "TIMESTAMP", description = "When the snapshot was taken." }
allocated_storage = { type = "BIGINT", description = "Storage in GiB." }
availability_zone = { type = "VARCHAR", description = "The Availability Zone." }
db_instance_identifier = { type = "VARCHAR", description = "The instance of which this is a snapshot." }
dbi_resource_id = { type = "VARCHAR", description = "Immutable identifier of the instance." }
encrypted = { type = "BOOLEAN", description = "Whether the snapshot is encrypted." }
engine = { type = "VARCHAR", description = "Database engine." }
engine_version = { type = "VARCHAR", description = "Version of the engine." }
iam_database_authentication_enabled = { type = "BOOLEAN", description = "Whether IAM users and roles may log in." }
instance_create_time = { type = "TIMESTAMP", description = "When the instance was created." }
iops = { type = "BIGINT", description = "Provisioned I/O operations per second; NULL where there are none." }
kms_key_id = { type = "VARCHAR", description = "ARN of the KMS key that encrypts the snapshot; NULL where it is not encrypted." }
license_model = { type = "VARCHAR", description = "License model." }
master_user_name = { type = "VARCHAR", description = "Name of the master user." }
option_group_name = { type = "VARCHAR", description = "The option group." }
percent_progress = { type = "BIGINT", description = "Progress of the snapshot, in percent." }
port = { type = "BIGINT", description = "Port of the engine." }
source_db_snapshot_identifier = { type = "VARCHAR", description = "The snapshot of which this is a copy; NULL where it is none." }
source_region = { type = "VARCHAR", description = "Region of the snapshot of which this is a copy; NULL where it is none." }
db_system_id = { type = "VARCHAR", description = "Oracle system identifier; NULL elsewhere." }
dedicated_log_volume = { type = "BOOLEAN", description = "Whether logs are on a volume of their own." }
multi_tenant = { type = "BOOLEAN", description = "Whether the instance is multi-tenant." }
snapshot_database_time = { type = "TIMESTAMP", description = "The point in time that the snapshot holds." }
snapshot_target = { type = "VARCHAR", description = "Where the snapshot is kept: region or outposts." }
storage_type = { type = "VARCHAR", description = "Type of the storage." }
tde_credential_arn = { type = "VARCHAR", description = "ARN of the key store of transparent data encryption; NULL where there is none." }
timezone = { type = "VARCHAR", description = "Time zone of a SQL Server instance; NULL elsewhere." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC." }
db_snapshot_attributes = { type = "JSON", from = "rds:DescribeDBSnapshotAttributes", description = "The attributes of the snapshot; restore lists the accounts that may restore it, or all." }
processor_features = { type = "JSON", description = "The CPU options." }
*/
