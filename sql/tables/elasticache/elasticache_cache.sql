/*
description = "Caches as they are set up: replication groups, and cache clusters that belong to none. The members of a group follow the group."
grain = "one row per replication group and per cache cluster outside of a group"

[columns]
kind = { type = "VARCHAR", description = "replication group or cache cluster." }
name = { type = "VARCHAR", description = "Name of the replication group or cache cluster." }
arn = { type = "VARCHAR", description = "ARN of the replication group or cache cluster." }
is_memcached = { type = "BOOLEAN", description = "Whether it runs Memcached, which has neither users nor backups nor encryption at rest; replication groups never do." }
at_rest_encryption_enabled = { type = "BOOLEAN", description = "Whether data is encrypted at rest." }
transit_encryption_enabled = { type = "BOOLEAN", description = "Whether traffic is encrypted." }
transit_encryption_mode = { type = "VARCHAR", description = "required, or preferred where plaintext is accepted as well." }
auth_token_enabled = { type = "BOOLEAN", description = "Whether clients must give a token." }
user_group_ids = { type = "JSON", description = "User groups whose users may log in; an empty list where there are none." }
snapshot_retention_limit = { type = "BIGINT", description = "Days for which automatic backups are kept; 0 means that there are none." }
partition = { type = "VARCHAR", description = "The AWS partition of the cache." }
region = { type = "VARCHAR", description = "The region of the cache." }
account_id = { type = "VARCHAR", description = "The account of the cache." }
*/
select
    'replication group' as kind,
    replication_group_id as name,
    arn,
    false as is_memcached,
    at_rest_encryption_enabled,
    transit_encryption_enabled,
    transit_encryption_mode,
    auth_token_enabled,
    user_group_ids,
    snapshot_retention_limit,
    partition,
    region,
    account_id
from aws_elasticache_replication_group
union all
select
    'cache cluster' as kind,
    cache_cluster_id as name,
    arn,
    engine = 'memcached' as is_memcached,
    at_rest_encryption_enabled,
    transit_encryption_enabled,
    transit_encryption_mode,
    auth_token_enabled,
    -- Users come with replication groups alone.
    '[]' as user_group_ids,
    snapshot_retention_limit,
    partition,
    region,
    account_id
from aws_elasticache_cluster
where replication_group_id is null
