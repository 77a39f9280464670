/*
description = "Redshift clusters, with the state of their audit logs."
grain = "one row per cluster"
resource_type = "AWS::Redshift::Cluster"
list = ["redshift:DescribeClusters"]
per = "region"
volatile = ["expected_next_snapshot_schedule_time", "expected_next_snapshot_schedule_time_status", "next_maintenance_window_start_time", "resize_info", "total_storage_capacity_in_mega_bytes"]

[columns]
cluster_identifier = { type = "VARCHAR", description = "Name of the cluster." }
cluster_namespace_arn = { type = "VARCHAR", description = "ARN of the namespace of the cluster." }
allow_version_upgrade = { type = "BOOLEAN", description = "Whether major versions are upgraded in the maintenance window." }
automated_snapshot_retention_period = { type = "BIGINT", description = "Days for which automated snapshots are kept; 0 means that there are none." }
availability_zone = { type = "VARCHAR", description = "The Availability Zone." }
availability_zone_relocation_status = { type = "VARCHAR", description = "Whether the cluster may be moved to another Availability Zone." }
cluster_availability_status = { type = "VARCHAR", description = "Whether queries can be run: Available, Unavailable, Maintenance, Modifying or Failed." }
cluster_create_time = { type = "TIMESTAMP", description = "When the cluster was created." }
cluster_nodes = { type = "JSON", description = "The nodes of the cluster." }
cluster_parameter_groups = { type = "JSON", description = "The parameter group of the cluster, and whether it is in effect." }
cluster_public_key = { type = "VARCHAR", description = "Public key of the cluster." }
cluster_revision_number = { type = "VARCHAR", description = "Revision of the database of the cluster." }
cluster_security_groups = { type = "JSON", description = "The EC2-Classic security groups." }
cluster_snapshot_copy_status = { type = "JSON", description = "Where snapshots are copied to; NULL where they are not." }
cluster_status = { type = "VARCHAR", description = "Status of the cluster, such as available or paused." }
cluster_subnet_group_name = { type = "VARCHAR", description = "Name of the subnet group." }
cluster_version = { type = "VARCHAR", description = "Version of the engine." }
custom_domain_certificate_arn = { type = "VARCHAR", description = "Certificate of the custom domain name; NULL where there is none." }
total_storage_capacity_in_mega_bytes = { type = "BIGINT", description = "Storage of the cluster in megabytes." }
custom_domain_name = { type = "VARCHAR", description = "Custom domain name; NULL where there is none." }
default_iam_role_arn = { type = "VARCHAR", description = "The default role of the cluster; NULL where there is none." }
master_password_secret_arn = { type = "VARCHAR", description = "The Secrets Manager secret of the administrator, where Redshift manages it." }
master_password_secret_kms_key_id = { type = "VARCHAR", description = "Key of that secret." }
custom_domain_certificate_expiry_date = { type = "TIMESTAMP", description = "When the certificate of the custom domain name expires." }
aqua_configuration = { type = "JSON", description = "The former Advanced Query Accelerator." }
data_transfer_progress = { type = "JSON", description = "Progress of a resize." }
db_name = { type = "VARCHAR", description = "Name of the initial database." }
deferred_maintenance_windows = { type = "JSON", description = "Maintenance that is put off." }
elastic_ip_status = { type = "JSON", description = "The Elastic IP address of the cluster; NULL where it has none." }
elastic_resize_number_of_node_options = { type = "VARCHAR", description = "Numbers of nodes to which the cluster can be resized." }
encrypted = { type = "BOOLEAN", description = "Whether the data is encrypted at rest." }
endpoint = { type = "JSON", description = "Address and port of the leader node, and the VPC endpoints; NULL while there is none." }
enhanced_vpc_routing = { type = "BOOLEAN", description = "Whether COPY and UNLOAD stay within the VPC." }
expected_next_snapshot_schedule_time = { type = "TIMESTAMP", description = "When the next scheduled snapshot is due." }
expected_next_snapshot_schedule_time_status = { type = "VARCHAR", description = "Status of the next scheduled snapshot." }
hsm_status = { type = "JSON", description = "The hardware security module; NULL where there is none." }
iam_roles = { type = "JSON", description = "The roles that the cluster may assume." }
kms_key_id = { type = "VARCHAR", description = "ARN of the KMS key that encrypts the data; NULL where none does." }
maintenance_track_name = { type = "VARCHAR", description = "Track of maintenance." }
manual_snapshot_retention_period = { type = "BIGINT", description = "Days for which manual snapshots are kept; -1 means for ever." }
master_username = { type = "VARCHAR", description = "Name of the administrator." }
modify_status = { type = "VARCHAR", description = "Status of a modification." }
multi_az = { type = "BOOLEAN", description = "Whether the cluster runs in two Availability Zones." }
next_maintenance_window_start_time = { type = "TIMESTAMP", description = "When the next maintenance window begins." }
node_type = { type = "VARCHAR", description = "Type of the nodes." }
number_of_nodes = { type = "BIGINT", description = "Number of compute nodes." }
pending_actions = { type = "JSON", description = "Actions that wait to be done." }
pending_modified_values = { type = "JSON", description = "Changes that wait for the next maintenance window." }
preferred_maintenance_window = { type = "VARCHAR", description = "Weekly window of maintenance, in UTC." }
publicly_accessible = { type = "BOOLEAN", description = "Whether the endpoint has a public address." }
resize_info = { type = "JSON", description = "A resize that is under way." }
restore_status = { type = "JSON", description = "Progress of a restore." }
snapshot_schedule_identifier = { type = "VARCHAR", description = "The snapshot schedule; NULL where there is none." }
snapshot_schedule_state = { type = "VARCHAR", description = "State of the snapshot schedule." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC." }
vpc_security_groups = { type = "JSON", description = "The VPC security groups." }
logging_status = { type = "JSON", from = "redshift:DescribeLoggingStatus", description = "Whether audit logs are written, where to, and how the last delivery ended." }
tags_src = { type = "JSON", description = "The tags as a list of Key and Value." }
*/
