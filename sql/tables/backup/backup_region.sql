/*
description = "What of AWS Backup there is in a region: plans that select something, protected resources, and the last restore or test of one."
grain = "one row per account and region"

[columns]
arn = { type = "VARCHAR", description = "ARN of the region in the account." }
working_plans = { type = "VARCHAR[]", description = "Names of the plans with at least one selection." }
idle_plans = { type = "VARCHAR[]", description = "Names of the plans without a selection." }
protected_resources = { type = "BIGINT", description = "Number of resources with a recovery point." }
last_restore_test = { type = "TIMESTAMP", description = "When a restore testing plan last ran; NULL where none did." }
last_restore = { type = "TIMESTAMP", description = "When a job that completed was created that restored something, within the last 90 days; NULL where there is none." }
region = { type = "VARCHAR", description = "The region." }
account_id = { type = "VARCHAR", description = "The account." }
*/
with selected as (
    select distinct account_id, region, backup_plan_id
    from aws_backup_selection
),

plan as (
    select
        backup_plan.account_id,
        backup_plan.region,
        list(backup_plan.name order by backup_plan.name) filter (selected.backup_plan_id is not null) as working_plans,
        list(backup_plan.name order by backup_plan.name) filter (selected.backup_plan_id is null) as idle_plans
    from aws_backup_plan as backup_plan
    left join selected
        on selected.account_id = backup_plan.account_id
        and selected.region = backup_plan.region
        and selected.backup_plan_id = backup_plan.backup_plan_id
    group by backup_plan.account_id, backup_plan.region
),

protected as (
    select account_id, region, count(*) as resources
    from aws_backup_protected_resource
    group by account_id, region
),

test as (
    select account_id, region, max(last_execution_time) as last_time
    from aws_backup_restore_testing_plan
    group by account_id, region
),

restore as (
    select account_id, region, max(creation_date) as last_time
    from aws_backup_restore_job
    where status = 'COMPLETED'
    group by account_id, region
)

select
    'arn:' || account_region.partition || '::' || account_region.region || ':' || account_region.account_id as arn,
    coalesce(plan.working_plans, []) as working_plans,
    coalesce(plan.idle_plans, []) as idle_plans,
    coalesce(protected.resources, 0) as protected_resources,
    test.last_time as last_restore_test,
    restore.last_time as last_restore,
    account_region.region,
    account_region.account_id
from account_region
left join plan
    on plan.account_id = account_region.account_id
    and plan.region = account_region.region
left join protected
    on protected.account_id = account_region.account_id
    and protected.region = account_region.region
left join test
    on test.account_id = account_region.account_id
    and test.region = account_region.region
left join restore
    on restore.account_id = account_region.account_id
    and restore.region = account_region.region
where account_region.region <> 'global'
