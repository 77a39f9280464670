/*
title = "Backups, deletion protection or recovery were turned off"
severity = "medium"
alert = "immediate"
description = "Looks for what somebody takes away who prepares to destroy data: automated backups of databases that are off or kept for less than half of the time, deletion protection and point-in-time recovery that are off, backup plans that are gone, and locks of backup vaults that were lifted. A plan that was made anew under its name counts as kept, and so does a read replica without backups of its own."
related_checks = ["rds_instance_backup_disabled", "rds_deletion_protection_disabled", "dynamodb_table_pitr_disabled", "backup_plan_missing"]
references = ["https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/back-up-data.html"]
union = ["aws_rds_db_instance", "aws_rds_db_cluster", "aws_dynamodb_table", "aws_backup_plan", "aws_backup_vault"]
*/
with database as (
    select
        earlier.arn as resource,
        'Database ' || earlier.kind || ' ' || earlier.name as subject,
        case earlier.kind when 'cluster' then 'aws_rds_db_cluster' else 'aws_rds_db_instance' end as table_name,
        earlier.account_id,
        earlier.region,
        later.arn as later_arn,
        earlier.deletion_protection and not later.deletion_protection as lost_protection,
        -- A replica's source has the backups.
        later.replica_source is null
        and earlier.backup_retention_period > 0
        and later.backup_retention_period * 2 < earlier.backup_retention_period as lost_backups,
        case later.backup_retention_period
            when 0 then 'no longer has automated backups'
            else 'keeps its backups for ' || later.backup_retention_period || ' day(s) in place of '
                || earlier.backup_retention_period
        end as backups
    from before.rds_database as earlier
    left join after.rds_database as later using (arn, account_id)
),

recovery as (
    select
        earlier.arn as resource,
        'Table ' || earlier.name as subject,
        earlier.account_id,
        earlier.region,
        later.arn as later_arn,
        earlier.deletion_protection_enabled and not later.deletion_protection_enabled as lost_protection,
        (earlier.point_in_time_recovery_description ->> '$.PointInTimeRecoveryStatus') = 'ENABLED'
        and (later.point_in_time_recovery_description ->> '$.PointInTimeRecoveryStatus') = 'DISABLED' as lost_recovery
    from before.aws_dynamodb_table as earlier
    left join after.aws_dynamodb_table as later using (arn, account_id)
),

plan_after as (
    select distinct account_id, region, name
    from after.aws_backup_plan
    where deletion_date is null
),

-- What each resource lost, as the words after its name.
told as (
    select
        table_name, resource, subject, account_id, region, later_arn is not null as is_there,
        unnest([lost_protection, lost_backups]) as is_lost,
        unnest(['is no longer protected against deletion', backups]) as loss
    from database
    union all
    select
        'aws_dynamodb_table', resource, subject, account_id, region, later_arn is not null,
        unnest([lost_protection, lost_recovery]),
        unnest(['is no longer protected against deletion', 'no longer has point-in-time recovery'])
    from recovery
    union all
    select
        'aws_backup_plan', plan.arn, 'Backup plan ' || plan.name, plan.account_id, plan.region,
        plan_after.name is not null or was_read('aws_backup_plan', plan.account_id, plan.region) is not null,
        case
            when plan_after.name is not null then false
            when was_read('aws_backup_plan', plan.account_id, plan.region) then true
        end,
        'was deleted'
    from before.aws_backup_plan as plan
    left join plan_after using (account_id, region, name)
    where plan.deletion_date is null
    union all
    select
        'aws_backup_vault', earlier.arn, 'Backup vault ' || earlier.name, earlier.account_id, earlier.region,
        later.arn is not null, earlier.locked and not later.locked, 'is no longer locked'
    from before.aws_backup_vault as earlier
    left join after.aws_backup_vault as later using (arn, account_id)
),

judged as (
    select
        *,
        -- What is gone as a whole lost nothing of this.
        case when is_there or was_read(table_name, account_id, region) is null then is_lost else false end as is_worse
    from told
)

select
    resource,
    any_true(is_worse) as fires,
    any_value(subject) || ' ' || string_agg(loss, ', and ' order by loss) filter (is_worse) || '.' as reason,
    case when not bool_and(is_there) then any_value(table_name) || ' was not read in both snapshots' end as unknown_because,
    account_id,
    region
from judged
group by resource, account_id, region
