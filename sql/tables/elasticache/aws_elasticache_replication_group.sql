/*
description = "ElastiCache replication groups: Valkey and Redis OSS, with or without replicas."
grain = "one row per replication group"
resource_type = "AWS::ElastiCache::ReplicationGroup"
list = ["elasticache:DescribeReplicationGroups"]
per = "region"

[columns]
replication_group_id = { type = "VARCHAR", description = "Name of the replication group." }
description = { type = "VARCHAR", description = "Description of the replication group." }
at_rest_encryption_enabled = { type = "BOOLEAN", description = "Whether data is encrypted at rest." }
kms_key_id = { type = "VARCHAR", description = "Key of the encryption at rest; NULL where ElastiCache uses its own, or none." }
auto_minor_version_upgrade = { type = "BOOLEAN", description = "Whether minor versions are upgraded automatically." }
ip_discovery = { type = "VARCHAR", description = "ipv4 or ipv6." }
network_type = { type = "VARCHAR", description = "ipv4, ipv6 or dual_stack." }
cluster_mode = { type = "VARCHAR", description = "enabled, disabled or compatible." }
data_tiering = { type = "VARCHAR", description = "Whether data is tiered to disks: enabled or disabled." }
transit_encryption_mode = { type = "VARCHAR", description = "required, or preferred where plaintext is accepted as well; NULL where transit encryption is off or the version does not tell." }
replication_group_create_time = { type = "TIMESTAMP", description = "When the replication group was created." }
auth_token_enabled = { type = "BOOLEAN", description = "Whether clients must give a token." }
auth_token_last_modified_date = { type = "TIMESTAMP", description = "When the token was changed." }
automatic_failover = { type = "VARCHAR", description = "Whether a replica takes over: enabled, disabled, enabling or disabling." }
cache_node_type = { type = "VARCHAR", description = "Type of the nodes." }
cluster_enabled = { type = "BOOLEAN", description = "Whether data is partitioned over several node groups." }
multi_az = { type = "VARCHAR", description = "Whether nodes are spread over Availability Zones: enabled or disabled." }
snapshot_retention_limit = { type = "BIGINT", description = "Days for which automatic backups are kept; 0 means that there are none." }
snapshot_window = { type = "VARCHAR", description = "Daily window of automatic backups, in UTC." }
snapshotting_cluster_id = { type = "VARCHAR", description = "The member from which backups are taken." }
status = { type = "VARCHAR", description = "Status of the replication group, such as available." }
transit_encryption_enabled = { type = "BOOLEAN", description = "Whether traffic is encrypted." }
configuration_endpoint = { type = "JSON", description = "Endpoint of a group in cluster mode; NULL for others." }
global_replication_group_info = { type = "JSON", description = "The global datastore of the group." }
log_delivery_configurations = { type = "JSON", description = "Where slow and engine logs go; an empty list where they go nowhere." }
member_clusters = { type = "JSON", description = "Names of the cache clusters that are the nodes of the group." }
member_clusters_outpost_arns = { type = "JSON", description = "Outposts of the members." }
node_groups = { type = "JSON", description = "The shards, with their endpoints." }
pending_modified_values = { type = "JSON", description = "Changes that wait for the next maintenance window." }
user_group_ids = { type = "JSON", description = "User groups whose users may log in; an empty list where there are none." }
tags_src = { type = "JSON", from = "elasticache:ListTagsForResource", description = "The tags as a list of Key and Value." }
*/
