/*
description = "Groups of cache nodes: type, encryption, failover, backups."
table = "aws_elasticache_replication_group"

[actual]
automatic_failover_enabled = "automatic_failover in ('enabled', 'enabling')"
multi_az_enabled = "multi_az = 'enabled'"
*/
select
    state_id,
    attributes ->> 'description' as description,
    attributes ->> 'node_type' as cache_node_type,
    attributes ->> 'at_rest_encryption_enabled' as at_rest_encryption_enabled,
    attributes ->> 'transit_encryption_enabled' as transit_encryption_enabled,
    attributes ->> 'kms_key_id' as kms_key_id,
    (attributes ->> 'automatic_failover_enabled')::boolean as automatic_failover_enabled,
    (attributes ->> 'multi_az_enabled')::boolean as multi_az_enabled,
    attributes ->> 'snapshot_retention_limit' as snapshot_retention_limit,
    attributes ->> 'snapshot_window' as snapshot_window
from state.aws_elasticache_replication_group
