/*
title = "Database instance has had no connections for 7 days"
severity = "low"
category = "cost"
scope = "resource"
description = "Looks for running database instances to which CloudWatch counted no connection for at least 7 days in a row. They cost money, and nobody notices when their data is stolen. Instances that are stopped or younger are skipped, and so are unused read replicas and readers of clusters, which may stand by for a failover. Neptune and DocumentDB count elsewhere and are skipped. How far the CPU is used is not looked at."
remediation = "Take a final snapshot and delete the instance, or stop it: a stopped one is started again after 7 days."
nullable = ["aws_rds_db_cluster"]
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html"]
*/
with connections as (
    select arn, count(*) as days, max(maximum) as most
    from aws_rds_db_instance_metric_connections_daily
    -- The last full days, and the one that may have just begun.
    where "timestamp" > snapshot_time() - to_days(getvariable('idle_database_days') + 1)
    group by arn
),

member as (
    select
        account_id,
        region,
        db_cluster_identifier,
        unnest(from_json(members, '[{"DBInstanceIdentifier": "VARCHAR", "IsClusterWriter": "BOOLEAN"}]')) as told
    from aws_rds_db_cluster
),

judged as (
    select
        instance.*,
        connections.days,
        case
            when connections.most > 0 then false
            when connections.most = 0 and connections.days >= getvariable('idle_database_days') then true
        end as is_unused,
        case
            when instance.read_replica_source_db_instance_identifier is not null then true
            when instance.db_cluster_identifier is null then false
            else not member.told.IsClusterWriter
        end as is_standby,
        instance.create_time > snapshot_time() - to_days(getvariable('idle_database_days')) as is_young
    from aws_rds_db_instance as instance
    left join connections on connections.arn = instance.arn
    left join member
        on member.account_id = instance.account_id
        and member.region = instance.region
        and member.db_cluster_identifier = instance.db_cluster_identifier
        and member.told.DBInstanceIdentifier = instance.db_instance_identifier
)

select
    arn as resource,
    verdict(
        alarm := case when is_unused then not is_standby else is_unused end,
        skip := engine in ('neptune', 'docdb') or status <> 'available' or is_young or (is_unused and is_standby) is true
    ) as status,
    'Database instance ' || db_instance_identifier
        || case
            when engine in ('neptune', 'docdb') then ' runs ' || engine || ', which counts its connections elsewhere.'
            when status <> 'available' then ' is not running: it is ' || status || '.'
            when is_young then ' was created only on ' || strftime(create_time, '%Y-%m-%d') || '.'
            when is_unused and is_standby then ' has had no connections, but may stand by for a failover.'
            when is_unused then ' has had no connections for ' || days || ' days.'
            else ' is in use.'
        end as reason,
    case when connections_daily is not null and is_unused is null
        then 'CloudWatch had only ' || coalesce(days, 0) || ' of ' || getvariable('idle_database_days')
            || ' daily values of its connections'
        when is_unused and is_standby is null
            then 'cluster ' || db_cluster_identifier || ' of the instance is not in the snapshot'
    end as unknown_because,
    account_id,
    region,
    db_instance_identifier
from judged
