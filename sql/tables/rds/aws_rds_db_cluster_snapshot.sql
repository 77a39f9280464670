/*
description = "Snapshots of database clusters, with who may restore them."
grain = "one row per cluster snapshot"
resource_type = "AWS::RDS::DBClusterSnapshot"
list = ["rds:DescribeDBClusterSnapshots"]
per = "region"
volatile = ["percent_progress"]

[columns]
db_cluster_snapshot_identifier = { type = "VARCHAR", description = "Name of the snapshot." }
type = { type = "VARCHAR", description = "manual, automated, awsbackup, shared or public." }
db_cluster_identifier = { type = "VARCHAR", description = "The cluster of which this is a snapshot." }
db_cluster_resource_id = { type = "VARCHAR", description = "Immutable identifier of the cluster." }
engine_mode = { type = "VARCHAR", description = "Engine mode of the cluster." }
status = { type = "VARCHAR", description = "Status of the snapshot." }
create_time = { type = "TIMESTAMP", description = "When the snapshot was taken." }
allocated_storage = { type = "BIGINT", description = "Storage in GiB." }
cluster_create_time = { type = "TIMESTAMP", description = "When the cluster was created." }
engine = { type = "VARCHAR", description = "Database engine." }
engine_version = { type = "VARCHAR", description = "Version of the engine." }
iam_database_authentication_enabled = { type = "BOOLEAN", description = "Whether IAM users and roles may log in." }
kms_key_id = { type = "VARCHAR", description = "ARN of the KMS key that encrypts the snapshot; NULL where it is not encrypted." }
license_model = { type = "VARCHAR", description = "License model." }
master_user_name = { type = "VARCHAR", description = "Name of the master user." }
percent_progress = { type = "BIGINT", description = "Progress of the snapshot, in percent." }
port = { type = "BIGINT", description = "Port of the engine." }
source_db_cluster_snapshot_arn = { type = "VARCHAR", description = "The snapshot of which this is a copy; NULL where it is none." }
storage_encrypted = { type = "BOOLEAN", description = "Whether the snapshot is encrypted." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC." }
availability_zones = { type = "JSON", description = "The Availability Zones in which the cluster may be restored." }
db_cluster_snapshot_attributes = { type = "JSON", from = "rds:DescribeDBClusterSnapshotAttributes", description = "The attributes of the snapshot; restore lists the accounts that may restore it, or all." }
*/
