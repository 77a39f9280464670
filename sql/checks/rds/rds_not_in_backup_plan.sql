/*
title = "Database is not covered by AWS Backup"
severity = "medium"
category = "resilience"
scope = "resource"
description = "Whether AWS Backup took a backup of the database within the past days. A recovery point proves more than a backup plan whose selection matches. The automated backups of RDS do not count here: they go with the database, and the account's administrators can delete them. The members of a cluster follow it."
remediation = "Add the database to a backup plan, and find out why the last backup is missing where it is in one."
union = ["aws_rds_db_cluster", "aws_rds_db_instance"]
references = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html"]
*/
with protected as (
    select account_id, region, resource_arn, max(last_backup_time) as last_backup_time
    from aws_backup_protected_resource
    group by account_id, region, resource_arn
),

judged as (
    select
        database.*,
        protected.last_backup_time,
        case
            when protected.resource_arn is not null
                then protected.last_backup_time
                    >= snapshot_time() - to_days(getvariable('max_backup_age_days'))
            when was_read('aws_backup_protected_resource', database.account_id, database.region) then false
        end as is_covered
    from rds_database as database
    left join protected
        on protected.account_id = database.account_id
        and protected.region = database.region
        and protected.resource_arn = database.arn
)

select
    arn as resource,
    verdict(alarm := not is_covered) as status,
    'Database ' || kind || ' ' || name
        || case
            when last_backup_time is null then ' was never backed up by AWS Backup.'
            else ' was last backed up by AWS Backup on ' || strftime(last_backup_time, '%Y-%m-%d') || '.'
        end as reason,
    account_id,
    region,
    kind,
    name
from judged
