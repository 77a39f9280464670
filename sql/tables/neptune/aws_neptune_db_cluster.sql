/*
description = "Clusters of Neptune. The RDS API answers for them, too."
grain = "one row per cluster"

[columns]
db_cluster_identifier = { type = "VARCHAR", description = "Name of the cluster." }
status = { type = "VARCHAR", description = "Status of the cluster, such as available." }
cluster_create_time = { type = "TIMESTAMP", description = "When the cluster was created." }
allocated_storage = { type = "BIGINT", description = "Storage in GiB; 1 for Aurora." }
automatic_restart_time = { type = "TIMESTAMP", description = "When a stopped cluster is started again; NULL where it runs." }
backup_retention_period = { type = "BIGINT", description = "Days for which automated backups are kept." }
clone_group_id = { type = "VARCHAR", description = "ID of the clone group." }
storage_type = { type = "VARCHAR", description = "Type of the storage." }
io_optimized_next_allowed_modification_time = { type = "TIMESTAMP", description = "When the storage type may be changed again." }
copy_tags_to_snapshot = { type = "BOOLEAN", description = "Whether snapshots get the tags of the cluster." }
cross_account_clone = { type = "BOOLEAN", description = "Whether the cluster is a clone from another account." }
db_cluster_parameter_group = { type = "VARCHAR", description = "The cluster parameter group." }
db_subnet_group = { type = "VARCHAR", description = "Name of the subnet group." }
database_name = { type = "VARCHAR", description = "Name of the initial database; NULL or empty where there is none." }
db_cluster_resource_id = { type = "VARCHAR", description = "Immutable identifier of the cluster." }
deletion_protection = { type = "BOOLEAN", description = "Whether deletion is refused." }
earliest_restorable_time = { type = "TIMESTAMP", description = "Earliest time to which the cluster can be restored." }
endpoint = { type = "VARCHAR", description = "DNS name of the writer endpoint." }
engine = { type = "VARCHAR", description = "Database engine." }
engine_version = { type = "VARCHAR", description = "Version of the engine." }
hosted_zone_id = { type = "VARCHAR", description = "Hosted zone of the endpoint." }
iam_database_authentication_enabled = { type = "BOOLEAN", description = "Whether IAM users and roles may log in." }
kms_key_id = { type = "VARCHAR", description = "ARN of the KMS key that encrypts the storage; NULL where it is not encrypted." }
latest_restorable_time = { type = "TIMESTAMP", description = "Latest time to which the cluster can be restored." }
multi_az = { type = "BOOLEAN", description = "Whether the cluster has members in several Availability Zones." }
percent_progress = { type = "VARCHAR", description = "Progress of an operation, in percent." }
port = { type = "BIGINT", description = "Port of the engine." }
preferred_backup_window = { type = "VARCHAR", description = "Daily window of automated backups, in UTC." }
preferred_maintenance_window = { type = "VARCHAR", description = "Weekly window of maintenance, in UTC." }
reader_endpoint = { type = "VARCHAR", description = "DNS name of the reader endpoint." }
storage_encrypted = { type = "BOOLEAN", description = "Whether the storage is encrypted." }
associated_roles = { type = "JSON", description = "The roles of the cluster." }
pending_modified_values = { type = "JSON", description = "Changes that wait for the next maintenance window." }
serverless_v2_scaling_configuration = { type = "JSON", description = "Scaling of Aurora Serverless v2." }
availability_zones = { type = "JSON", description = "The Availability Zones in which instances may be created." }
db_cluster_members = { type = "JSON", description = "The instances of the cluster." }
enabled_cloudwatch_logs_exports = { type = "JSON", description = "The logs that are exported to CloudWatch Logs." }
read_replica_identifiers = { type = "JSON", description = "The read replicas of the cluster." }
vpc_security_groups = { type = "JSON", description = "The VPC security groups." }
partition = { type = "VARCHAR", description = "The AWS partition of the cluster." }
region = { type = "VARCHAR", description = "The region of the cluster." }
account_id = { type = "VARCHAR", description = "The account of the cluster." }
arn = { type = "VARCHAR", description = "ARN of the cluster." }
title = { type = "VARCHAR", description = "Name of the cluster." }
tags = { type = "JSON", description = "The tags of the cluster, as an object from key to value; NULL where they were not read." }
*/
select
    db_cluster_identifier,
    status,
    create_time as cluster_create_time,
    allocated_storage,
    automatic_restart_time,
    backup_retention_period,
    clone_group_id,
    storage_type,
    io_optimized_next_allowed_modification_time,
    copy_tags_to_snapshot,
    cross_account_clone,
    db_cluster_parameter_group,
    db_subnet_group,
    database_name,
    resource_id as db_cluster_resource_id,
    deletion_protection,
    earliest_restorable_time,
    endpoint,
    engine,
    engine_version,
    hosted_zone_id,
    iam_database_authentication_enabled,
    kms_key_id,
    latest_restorable_time,
    multi_az,
    percent_progress,
    port,
    preferred_backup_window,
    preferred_maintenance_window,
    reader_endpoint,
    storage_encrypted,
    associated_roles,
    pending_modified_values,
    serverless_v2_scaling_configuration,
    availability_zones,
    members as db_cluster_members,
    enabled_cloudwatch_logs_exports,
    read_replica_identifiers,
    vpc_security_groups,
    partition,
    region,
    account_id,
    arn,
    title,
    tags
from aws_rds_db_cluster
where engine = 'neptune'
