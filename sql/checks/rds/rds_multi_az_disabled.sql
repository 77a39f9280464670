/*
title = "Database is not deployed across availability zones"
severity = "low"
category = "resilience"
scope = "resource"
description = "Looks for databases that run in one Availability Zone only. An outage of the zone, and every failure of the host, then takes the database down. Read replicas and Aurora Serverless v1 clusters are skipped."
remediation = "Turn Multi-AZ on, or add a cluster member in another Availability Zone."
union = ["aws_rds_db_cluster", "aws_rds_db_instance"]
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html"]
*/
select
    arn as resource,
    -- An engine mode that is not told is not serverless v1, which always tells it.
    verdict(
        alarm := not multi_az,
        skip := coalesce(engine_mode = 'serverless', false) or replica_source is not null
    ) as status,
    'Database ' || kind || ' ' || name
        || case
            when engine_mode = 'serverless' then ' is an Aurora Serverless v1 cluster, which recovers in another Availability Zone.'
            when replica_source is not null then ' is a read replica of ' || replica_source || '.'
            when multi_az then ' runs in several Availability Zones.'
            else ' runs in one Availability Zone only.'
        end as reason,
    account_id,
    region,
    kind,
    name
from rds_database
