/*
description = "ElastiCache cache clusters: Memcached clusters, and single nodes of Valkey and Redis OSS, among them the members of replication groups."
grain = "one row per cache cluster"
resource_type = "AWS::ElastiCache::CacheCluster"
list = ["elasticache:DescribeCacheClusters"]
per = "region"

[columns]
cache_cluster_id = { type = "VARCHAR", description = "Name of the cache cluster." }
cache_node_type = { type = "VARCHAR", description = "Type of the nodes." }
cache_cluster_status = { type = "VARCHAR", description = "Status of the cache cluster, such as available." }
at_rest_encryption_enabled = { type = "BOOLEAN", description = "Whether data is encrypted at rest." }
auth_token_enabled = { type = "BOOLEAN", description = "Whether clients must give a token." }
auto_minor_version_upgrade = { type = "BOOLEAN", description = "Whether minor versions are upgraded automatically." }
cache_cluster_create_time = { type = "TIMESTAMP", description = "When the cache cluster was created." }
ip_discovery = { type = "VARCHAR", description = "ipv4 or ipv6." }
network_type = { type = "VARCHAR", description = "ipv4, ipv6 or dual_stack." }
transit_encryption_mode = { type = "VARCHAR", description = "required, or preferred where plaintext is accepted as well; NULL where transit encryption is off or the version does not tell." }
preferred_outpost_arn = { type = "VARCHAR", description = "The Outpost; NULL where there is none." }
cache_subnet_group_name = { type = "VARCHAR", description = "Name of the subnet group." }
client_download_landing_page = { type = "VARCHAR", description = "Where clients can be downloaded." }
engine = { type = "VARCHAR", description = "redis, valkey or memcached." }
engine_version = { type = "VARCHAR", description = "Version of the engine." }
num_cache_nodes = { type = "BIGINT", description = "Number of nodes." }
preferred_availability_zone = { type = "VARCHAR", description = "The Availability Zone, or Multiple." }
preferred_maintenance_window = { type = "VARCHAR", description = "Weekly window of maintenance, in UTC." }
replication_group_id = { type = "VARCHAR", description = "The replication group; NULL where the cluster is in none." }
snapshot_retention_limit = { type = "BIGINT", description = "Days for which automatic backups are kept; 0 means that there are none." }
snapshot_window = { type = "VARCHAR", description = "Daily window of automatic backups, in UTC." }
transit_encryption_enabled = { type = "BOOLEAN", description = "Whether traffic is encrypted." }
auth_token_last_modified_date = { type = "TIMESTAMP", description = "When the token was changed." }
replication_group_log_delivery_enabled = { type = "BOOLEAN", description = "Whether the replication group delivers logs." }
cache_parameter_group = { type = "JSON", description = "The parameter group, and whether it is in effect." }
cache_nodes = { type = "JSON", description = "The nodes, where they were asked for." }
notification_configuration = { type = "JSON", description = "The topic of notifications; NULL where there is none." }
pending_modified_values = { type = "JSON", description = "Changes that wait for the next maintenance window." }
security_groups = { type = "JSON", description = "The VPC security groups." }
configuration_endpoint = { type = "JSON", description = "Endpoint of a Memcached cluster; NULL for others." }
cache_security_groups = { type = "JSON", description = "The EC2-Classic security groups." }
log_delivery_configurations = { type = "JSON", description = "Where slow and engine logs go; an empty list where they go nowhere." }
tags_src = { type = "JSON", from = "elasticache:ListTagsForResource", description = "The tags as a list of Key and Value." }
*/
