/*
description = "Aurora and Multi-AZ database clusters; the RDS API also answers with those of Neptune and DocumentDB."
grain = "one row per database cluster"
resource_type = "AWS::RDS::DBCluster"
list = ["rds:DescribeDBClusters"]
per = "region"
volatile = ["earliest_backtrack_time", "earliest_restorable_time", "io_optimized_next_allowed_modification_time", "latest_restorable_time", "percent_progress"]

[columns]
db_cluster_identifier = { type = "VARCHAR", description = "Name of the cluster." }
status = { type = "VARCHAR", description = "Status of the cluster, such as available." }
resource_id = { type = "VARCHAR", description = "Immutable identifier of the cluster." }
create_time = { type = "TIMESTAMP", description = "When the cluster was created." }
activity_stream_kinesis_stream_name = { type = "VARCHAR", description = "Kinesis stream of the activity stream; NULL where it is off." }
activity_stream_kms_key_id = { type = "VARCHAR", description = "Key of the activity stream; NULL where it is off." }
activity_stream_mode = { type = "VARCHAR", description = "Mode of the activity stream; NULL where it is off." }
activity_stream_status = { type = "VARCHAR", description = "Status of the activity stream." }
allocated_storage = { type = "BIGINT", description = "Storage in GiB; 1 for Aurora." }
auto_minor_version_upgrade = { type = "BOOLEAN", description = "Whether minor versions are upgraded automatically." }
automatic_restart_time = { type = "TIMESTAMP", description = "When a stopped cluster is started again; NULL where it runs." }
aws_backup_recovery_point_arn = { type = "VARCHAR", description = "Recovery point of AWS Backup; NULL where there is none." }
backtrack_consumed_change_records = { type = "BIGINT", description = "Change records stored for Backtrack." }
backtrack_window = { type = "BIGINT", description = "Backtrack window in seconds." }
backup_retention_period = { type = "BIGINT", description = "Days for which automated backups are kept." }
capacity = { type = "BIGINT", description = "Capacity of an Aurora Serverless v1 cluster." }
character_set_name = { type = "VARCHAR", description = "Character set; NULL where the engine has none." }
clone_group_id = { type = "VARCHAR", description = "ID of the clone group." }
copy_tags_to_snapshot = { type = "BOOLEAN", description = "Whether snapshots get the tags of the cluster." }
cross_account_clone = { type = "BOOLEAN", description = "Whether the cluster is a clone from another account." }
database_name = { type = "VARCHAR", description = "Name of the initial database; NULL or empty where there is none." }
db_cluster_instance_class = { type = "VARCHAR", description = "Class of the members of a Multi-AZ cluster." }
db_cluster_parameter_group = { type = "VARCHAR", description = "The cluster parameter group." }
db_subnet_group = { type = "VARCHAR", description = "Name of the subnet group." }
deletion_protection = { type = "BOOLEAN", description = "Whether deletion is refused." }
earliest_backtrack_time = { type = "TIMESTAMP", description = "Earliest time to which the cluster can be backtracked." }
earliest_restorable_time = { type = "TIMESTAMP", description = "Earliest time to which the cluster can be restored." }
endpoint = { type = "VARCHAR", description = "DNS name of the writer endpoint." }
engine = { type = "VARCHAR", description = "Database engine." }
engine_mode = { type = "VARCHAR", description = "Engine mode: provisioned, serverless, parallelquery, global or multimaster." }
engine_version = { type = "VARCHAR", description = "Version of the engine." }
global_write_forwarding_requested = { type = "BOOLEAN", description = "Whether write forwarding was asked for." }
global_write_forwarding_status = { type = "VARCHAR", description = "Status of write forwarding." }
hosted_zone_id = { type = "VARCHAR", description = "Hosted zone of the endpoint." }
http_endpoint_enabled = { type = "BOOLEAN", description = "Whether the Data API is on." }
iam_database_authentication_enabled = { type = "BOOLEAN", description = "Whether IAM users and roles may log in." }
io_optimized_next_allowed_modification_time = { type = "TIMESTAMP", description = "When the storage type may be changed again." }
kms_key_id = { type = "VARCHAR", description = "ARN of the KMS key that encrypts the storage; NULL where it is not encrypted." }
latest_restorable_time = { type = "TIMESTAMP", description = "Latest time to which the cluster can be restored." }
local_write_forwarding_status = { type = "VARCHAR", description = "Whether readers forward writes." }
master_user_name = { type = "VARCHAR", description = "Name of the master user." }
monitoring_interval = { type = "BIGINT", description = "Seconds between points of enhanced monitoring." }
monitoring_role_arn = { type = "VARCHAR", description = "Role of enhanced monitoring; NULL where it is off." }
multi_az = { type = "BOOLEAN", description = "Whether the cluster has members in several Availability Zones." }
network_type = { type = "VARCHAR", description = "IPV4 or DUAL." }
percent_progress = { type = "VARCHAR", description = "Progress of an operation, in percent." }
performance_insights_enabled = { type = "BOOLEAN", description = "Whether Performance Insights is on." }
performance_insights_kms_key_id = { type = "VARCHAR", description = "Key of Performance Insights; NULL where it is off." }
performance_insights_retention_period = { type = "BIGINT", description = "Days for which Performance Insights are kept." }
port = { type = "BIGINT", description = "Port of the engine." }
preferred_backup_window = { type = "VARCHAR", description = "Daily window of automated backups, in UTC." }
preferred_maintenance_window = { type = "VARCHAR", description = "Weekly window of maintenance, in UTC." }
publicly_accessible = { type = "BOOLEAN", description = "Whether the endpoint of a Multi-AZ cluster is public." }
reader_endpoint = { type = "VARCHAR", description = "DNS name of the reader endpoint." }
storage_encrypted = { type = "BOOLEAN", description = "Whether the storage is encrypted." }
storage_throughput = { type = "BIGINT", description = "Storage throughput in MiB per second." }
storage_type = { type = "VARCHAR", description = "Type of the storage." }
associated_roles = { type = "JSON", description = "The roles of the cluster." }
availability_zones = { type = "JSON", description = "The Availability Zones in which instances may be created." }
certificate_details = { type = "JSON", description = "The server certificate." }
custom_endpoints = { type = "JSON", description = "The custom endpoints." }
domain_memberships = { type = "JSON", description = "The Active Directory domains." }
enabled_cloudwatch_logs_exports = { type = "JSON", description = "The logs that are exported to CloudWatch Logs." }
limitless_database = { type = "JSON", description = "Settings of Aurora Limitless Database." }
master_user_secret = { type = "JSON", description = "The Secrets Manager secret of the master user, where RDS manages it." }
members = { type = "JSON", description = "The instances of the cluster." }
option_group_memberships = { type = "JSON", description = "The option groups." }
pending_modified_values = { type = "JSON", description = "Changes that wait for the next maintenance window." }
read_replica_identifiers = { type = "JSON", description = "The read replicas of the cluster." }
scaling_configuration_info = { type = "JSON", description = "Scaling of an Aurora Serverless v1 cluster." }
serverless_v2_scaling_configuration = { type = "JSON", description = "Scaling of Aurora Serverless v2." }
vpc_security_groups = { type = "JSON", description = "The VPC security groups." }
*/
