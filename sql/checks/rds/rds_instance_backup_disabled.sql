/*
title = "Automated backups are off"
severity = "low"
category = "resilience"
scope = "resource"
description = "Looks for database instances without automated backups. There is then no way back to a point in time, and none at all where nobody takes snapshots. Read replicas are judged through their source; the backups of a cluster cannot be turned off."
remediation = "Set a retention period of at least 7 days."
command = "aws rds modify-db-instance --db-instance-identifier {db_instance_identifier} --backup-retention-period 7 --apply-immediately"
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html"]
*/
select
    arn as resource,
    -- An answer leaves the source out where the instance is no replica.
    verdict(alarm := backup_retention_period = 0, skip := read_replica_source_db_instance_identifier is not null) as status,
    'Database instance ' || db_instance_identifier
        || case
            when read_replica_source_db_instance_identifier is not null
                then ' is a read replica of ' || read_replica_source_db_instance_identifier
            when backup_retention_period = 0 then ' has no automated backups'
            else ' keeps automated backups for ' || backup_retention_period || ' day(s)'
        end || '.' as reason,
    account_id,
    region,
    db_instance_identifier
from aws_rds_db_instance
where db_cluster_identifier is null
