/*
description = "Cache clusters: engine, nodes, network, backups. Nodes of a replication group are compared there."
table = "aws_elasticache_cluster"
default = "replication_group_id is not null"

[actual]
parameter_group = "cache_parameter_group ->> 'CacheParameterGroupName'"
security_group_ids = "to_json(list_sort(coalesce(json_extract_string(security_groups, '$[*].SecurityGroupId'), [])))"
*/
select
    state_id,
    attributes ->> 'engine' as engine,
    coalesce(nullif(attributes ->> 'engine_version_actual', ''), attributes ->> 'engine_version') as engine_version,
    attributes ->> 'node_type' as cache_node_type,
    attributes ->> 'num_cache_nodes' as num_cache_nodes,
    attributes ->> 'subnet_group_name' as cache_subnet_group_name,
    attributes ->> 'transit_encryption_enabled' as transit_encryption_enabled,
    attributes ->> 'snapshot_retention_limit' as snapshot_retention_limit,
    attributes ->> 'parameter_group_name' as parameter_group,
    iac_texts(attributes, 'security_group_ids') as security_group_ids
from state.aws_elasticache_cluster
