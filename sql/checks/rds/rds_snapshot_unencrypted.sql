/*
title = "Database snapshot is not encrypted"
severity = "high"
category = "encryption"
scope = "resource"
description = "Looks at the snapshots of database instances and clusters. An unencrypted snapshot can be shared with anyone, and a database made from it is unencrypted again."
remediation = "Copy the snapshot with encryption and delete the original."
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"]
*/
with snapshot as (
    select
        'Database snapshot ' || db_snapshot_identifier as what,
        db_snapshot_identifier as name,
        'instance' as kind,
        arn,
        type,
        db_snapshot_attributes as attributes,
        encrypted,
        account_id,
        region
    from aws_rds_db_snapshot
    union all
    select
        'Cluster snapshot ' || db_cluster_snapshot_identifier as what,
        db_cluster_snapshot_identifier as name,
        'cluster' as kind,
        arn,
        type,
        db_cluster_snapshot_attributes as attributes,
        storage_encrypted as encrypted,
        account_id,
        region
    from aws_rds_db_cluster_snapshot
)

select
    arn as resource,
    verdict(alarm := not encrypted) as status,
    what || case when encrypted then ' is encrypted.' else ' is not encrypted.' end as reason,
    account_id,
    region,
    kind,
    name
from snapshot
-- The API may also tell of snapshots of others.
where (type in ('shared', 'public')) is not true
