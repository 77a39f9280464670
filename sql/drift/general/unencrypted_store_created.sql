/*
title = "New data store was created unencrypted"
severity = "medium"
alert = "digest"
description = "Looks for EBS volumes, databases, file systems, Redshift clusters and caches that are new since the earlier snapshot and not encrypted at rest. It is cheapest to make them again while nothing is in them yet. Memcached knows no encryption at rest and is left out; what belongs to a cluster or a replication group is told of there."
related_checks = [
    "ebs_volume_unencrypted", "rds_storage_unencrypted", "efs_file_system_unencrypted", "redshift_cluster_unencrypted",
    "elasticache_unencrypted",
]
references = ["https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/protecting-data-at-rest.html"]
union = [
    "aws_ebs_volume", "aws_rds_db_instance", "aws_rds_db_cluster", "aws_efs_file_system", "aws_redshift_cluster",
    "aws_elasticache_replication_group",
]
*/
with earlier as (
    select arn, account_id from before.aws_ebs_volume
    union all
    select arn, account_id from before.rds_database
    union all
    select arn, account_id from before.aws_efs_file_system
    union all
    select arn, account_id from before.aws_redshift_cluster
    union all
    select arn, account_id from before.aws_elasticache_replication_group
),

later as (
    select
        'aws_ebs_volume' as table_name,
        'Volume ' || coalesce(nullif(title, volume_id) || ' (' || volume_id || ')', volume_id) as subject,
        arn, encrypted, account_id, region
    from after.aws_ebs_volume
    union all
    select
        case kind when 'cluster' then 'aws_rds_db_cluster' else 'aws_rds_db_instance' end,
        'Database ' || kind || ' ' || name, arn, storage_encrypted, account_id, region
    from after.rds_database
    union all
    select
        'aws_efs_file_system', 'File system ' || coalesce(name || ' (' || file_system_id || ')', file_system_id),
        arn, encrypted, account_id, region
    from after.aws_efs_file_system
    union all
    select 'aws_redshift_cluster', 'Cluster ' || cluster_identifier, arn, encrypted, account_id, region
    from after.aws_redshift_cluster
    union all
    select
        'aws_elasticache_replication_group', 'Cache ' || replication_group_id, arn, at_rest_encryption_enabled,
        account_id, region
    from after.aws_elasticache_replication_group
)

select
    later.arn as resource,
    not later.encrypted and case
        when earlier.arn is not null then false
        when was_read(later.table_name, later.account_id, later.region) then true
    end as fires,
    later.subject || ' is new, and not encrypted.' as reason,
    case when was_read(later.table_name, later.account_id, later.region) is null
        then later.table_name || ' was not read in both snapshots' end as unknown_because,
    later.account_id,
    later.region
from later
left join earlier using (arn, account_id)
