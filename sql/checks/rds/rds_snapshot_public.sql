/*
title = "Database snapshot is public"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Looks for snapshots of database instances and clusters that everyone may restore. A public snapshot gives away the whole database, and public snapshots are searched for. Only manual snapshots that are not encrypted can be shared with everyone."
remediation = "Take the permission for everyone off the snapshot, and treat what is in it as known."
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html"]
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
,

shared as (
    select
        *,
        case
            when attributes is not null
                then len(list_filter(
                    from_json(attributes, '[{"AttributeName": "VARCHAR", "AttributeValues": ["VARCHAR"]}]'),
                    lambda attribute: attribute.AttributeName = 'restore' and list_contains(attribute.AttributeValues, 'all')
                )) > 0
            when encrypted or type in ('automated', 'awsbackup') then false
        end as is_public
    from snapshot
    -- The API may also tell of snapshots of others.
    where (type in ('shared', 'public')) is not true
)

select
    arn as resource,
    verdict(alarm := is_public) as status,
    what || case when is_public then ' can be restored by anyone.' else ' is not shared with everyone.' end as reason,
    account_id,
    region,
    kind,
    name
from shared
