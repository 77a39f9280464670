/*
title = "Cache has no automatic backups"
severity = "high"
category = "resilience"
scope = "resource"
description = "Whether Valkey and Redis OSS keep automatic backups. Where they are more than a cache, such as a session store or a queue, a lost node otherwise takes the data with it. A pure cache is a fair exception. Memcached has no backups and is skipped."
remediation = "Keep automatic backups, or except the cache where its data can be made again."
union = ["aws_elasticache_cluster", "aws_elasticache_replication_group"]
references = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html"]
*/
select
    arn as resource,
    verdict(alarm := snapshot_retention_limit = 0, skip := is_memcached) as status,
    'Cache ' || name
        || case
            when is_memcached then ' runs Memcached, which has no backups.'
            when snapshot_retention_limit = 0 then ' has no automatic backups.'
            else ' keeps automatic backups for ' || snapshot_retention_limit || ' day(s).'
        end as reason,
    account_id,
    region,
    kind,
    name
from elasticache_cache
