/*
title = "Cache accepts clients without authentication"
severity = "medium"
category = "identity"
scope = "resource"
description = "Whether clients of Valkey and Redis OSS must give a token or log in as a user. Otherwise security groups are all that keeps them out. Users come with replication groups alone. Memcached is skipped."
remediation = "Set a token, or assign user groups; a single node may have to become a replication group first."
union = ["aws_elasticache_cluster", "aws_elasticache_replication_group"]
references = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html"]
*/
with judged as (
    select *, auth_token_enabled or json_array_length(user_group_ids) > 0 as asks_clients
    from elasticache_cache
)

select
    arn as resource,
    verdict(alarm := not asks_clients, skip := is_memcached) as status,
    'Cache ' || name
        || case
            when is_memcached then ' runs Memcached, which has no users.'
            when auth_token_enabled then ' asks its clients for a token.'
            when asks_clients
                then ' lets in the users of ' || array_to_string(from_json(user_group_ids, '["VARCHAR"]'), ', ') || '.'
            else ' accepts clients without a token or user.'
        end as reason,
    account_id,
    region,
    kind,
    name
from judged
