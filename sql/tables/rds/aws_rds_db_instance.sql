/*
description = "RDS database instances, among them the members of clusters."
grain = "one row per database instance"
resource_type = "AWS::RDS::DBInstance"
list = ["rds:DescribeDBInstances"]
per = "region"
volatile = ["latest_restorable_time"]

[columns]
db_instance_identifier = { type = "VARCHAR", description = "Name of the instance." }
db_cluster_identifier = { type = "VARCHAR", description = "Name of the cluster of the instance; NULL where it is in none." }
status = { type = "VARCHAR", description = "Status of the instance, such as available." }
class = { type = "VARCHAR", description = "Class of the instance." }
resource_id = { type = "VARCHAR", description = "Immutable identifier of the instance." }
allocated_storage = { type = "BIGINT", description = "Storage in GiB." }
auto_minor_version_upgrade = { type = "BOOLEAN", description = "Whether minor versions are upgraded automatically." }
availability_zone = { type = "VARCHAR", description = "The Availability Zone." }
backup_retention_period = { type = "BIGINT", description = "Days for which automated backups are kept; 0 means that there are none." }
ca_certificate_identifier = { type = "VARCHAR", description = "Certificate authority of the server certificate." }
character_set_name = { type = "VARCHAR", description = "Character set; NULL where the engine has none." }
copy_tags_to_snapshot = { type = "BOOLEAN", description = "Whether snapshots get the tags of the instance." }
customer_owned_ip_enabled = { type = "BOOLEAN", description = "Whether a customer-owned address is in use." }
port = { type = "BIGINT", description = "Port of the instance within a cluster; 0 outside of one." }
db_name = { type = "VARCHAR", description = "Name of the initial database; NULL where there is none." }
db_subnet_group_arn = { type = "VARCHAR", description = "ARN of the subnet group." }
db_subnet_group_description = { type = "VARCHAR", description = "Description of the subnet group." }
db_subnet_group_name = { type = "VARCHAR", description = "Name of the subnet group." }
db_subnet_group_status = { type = "VARCHAR", description = "Status of the subnet group." }
deletion_protection = { type = "BOOLEAN", description = "Whether deletion is refused." }
endpoint_address = { type = "VARCHAR", description = "DNS name of the endpoint." }
endpoint_hosted_zone_id = { type = "VARCHAR", description = "Hosted zone of the endpoint." }
endpoint_port = { type = "BIGINT", description = "Port of the endpoint." }
engine = { type = "VARCHAR", description = "Database engine." }
engine_version = { type = "VARCHAR", description = "Version of the engine." }
enhanced_monitoring_resource_arn = { type = "VARCHAR", description = "Log stream of enhanced monitoring; NULL where it is off." }
iam_database_authentication_enabled = { type = "BOOLEAN", description = "Whether IAM users and roles may log in." }
create_time = { type = "TIMESTAMP", description = "When the instance was created." }
iops = { type = "BIGINT", description = "Provisioned I/O operations per second; NULL where there are none." }
kms_key_id = { type = "VARCHAR", description = "ARN of the KMS key that encrypts the storage; NULL where it is not encrypted." }
latest_restorable_time = { type = "TIMESTAMP", description = "Latest time to which the instance can be restored." }
license_model = { type = "VARCHAR", description = "License model." }
master_user_name = { type = "VARCHAR", description = "Name of the master user." }
max_allocated_storage = { type = "BIGINT", description = "Limit of storage autoscaling in GiB; NULL where it is off." }
monitoring_interval = { type = "BIGINT", description = "Seconds between points of enhanced monitoring; 0 means that it is off." }
monitoring_role_arn = { type = "VARCHAR", description = "Role of enhanced monitoring; NULL where it is off." }
multi_az = { type = "BOOLEAN", description = "Whether a standby runs in another Availability Zone." }
nchar_character_set_name = { type = "VARCHAR", description = "National character set of an Oracle instance; NULL elsewhere." }
performance_insights_enabled = { type = "BOOLEAN", description = "Whether Performance Insights is on." }
performance_insights_kms_key_id = { type = "VARCHAR", description = "Key of Performance Insights; NULL where it is off." }
performance_insights_retention_period = { type = "BIGINT", description = "Days for which Performance Insights are kept; NULL where it is off." }
preferred_backup_window = { type = "VARCHAR", description = "Daily window of automated backups, in UTC." }
preferred_maintenance_window = { type = "VARCHAR", description = "Weekly window of maintenance, in UTC." }
promotion_tier = { type = "BIGINT", description = "Order in which Aurora replicas are promoted." }
publicly_accessible = { type = "BOOLEAN", description = "Whether the endpoint resolves to a public address outside of the VPC." }
read_replica_source_db_instance_identifier = { type = "VARCHAR", description = "The instance of which this one is a read replica; NULL where it is none." }
replica_mode = { type = "VARCHAR", description = "Mode of an Oracle replica; NULL elsewhere." }
secondary_availability_zone = { type = "VARCHAR", description = "Availability Zone of the standby; NULL where there is none." }
storage_encrypted = { type = "BOOLEAN", description = "Whether the storage is encrypted." }
storage_throughput = { type = "BIGINT", description = "Storage throughput in MiB per second." }
storage_type = { type = "VARCHAR", description = "Type of the storage." }
tde_credential_arn = { type = "VARCHAR", description = "ARN of the key store of transparent data encryption; NULL where there is none." }
timezone = { type = "VARCHAR", description = "Time zone of a SQL Server instance; NULL elsewhere." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC." }
connections_daily = { type = "JSON", from = "cloudwatch:GetMetricStatistics", description = "What CloudWatch counted as DatabaseConnections of the instance in the two weeks before the collection, in days; aws_rds_db_instance_metric_connections_daily takes it apart." }
associated_roles = { type = "JSON", description = "The roles of the instance." }
certificate = { type = "JSON", description = "The server certificate: CAIdentifier and ValidTill." }
db_parameter_groups = { type = "JSON", description = "The parameter groups." }
db_security_groups = { type = "JSON", description = "The EC2-Classic security groups." }
domain_memberships = { type = "JSON", description = "The Active Directory domains." }
enabled_cloudwatch_logs_exports = { type = "JSON", description = "The logs that are exported to CloudWatch Logs." }
master_user_secret = { type = "JSON", description = "The Secrets Manager secret of the master user, where RDS manages it." }
option_group_memberships = { type = "JSON", description = "The option groups." }
processor_features = { type = "JSON", description = "The CPU options." }
read_replica_db_cluster_identifiers = { type = "JSON", description = "The clusters that are read replicas of the instance." }
read_replica_db_instance_identifiers = { type = "JSON", description = "The instances that are read replicas of the instance." }
pending_modified_values = { type = "JSON", description = "Changes that wait for the next maintenance window." }
status_infos = { type = "JSON", description = "The state of a read replica." }
subnets = { type = "JSON", description = "The subnets of the subnet group." }
vpc_security_groups = { type = "JSON", description = "The VPC security groups." }
*/
