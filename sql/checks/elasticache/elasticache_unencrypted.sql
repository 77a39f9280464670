/*
title = "Cache is not encrypted at rest or in transit"
severity = "high"
category = "encryption"
scope = "resource"
description = "Whether caches encrypt their data at rest and their traffic; one finding tells of both. Transit encryption in the mode preferred still takes plaintext, and counts as off. Memcached knows no encryption at rest and is judged by its traffic. The members of a replication group follow it."
remediation = "Turn transit encryption on in place, first in the mode preferred and then required, where the version allows it; for encryption at rest restore a backup into an encrypted group."
union = ["aws_elasticache_cluster", "aws_elasticache_replication_group"]
references = ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html"]
*/
with judged as (
    select
        *,
        is_memcached or at_rest_encryption_enabled as is_safe_at_rest,
        -- The mode is told only where transit encryption is on, and by new versions.
        transit_encryption_enabled and (transit_encryption_mode = 'preferred') is not true as is_safe_in_transit
    from elasticache_cache
)

select
    arn as resource,
    verdict(alarm := not (is_safe_at_rest and is_safe_in_transit)) as status,
    'Cache ' || name
        || case
            when is_safe_at_rest and is_safe_in_transit
                then ' is encrypted ' || case when is_memcached then 'in transit' else 'at rest and in transit' end
            else concat_ws(
                ', and',
                case when not is_safe_at_rest then ' is not encrypted at rest' end,
                case
                    when not transit_encryption_enabled then ' is not encrypted in transit'
                    when not is_safe_in_transit then ' accepts plaintext besides TLS (transit encryption mode preferred)'
                end
            )
        end
        || '.' as reason,
    account_id,
    region,
    kind,
    name
from judged
