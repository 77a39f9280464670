/*
title = "Region with data stores has no backup plan"
severity = "medium"
category = "resilience"
scope = "resource"
description = "Looks for regions with EBS volumes, RDS databases, DynamoDB tables or EFS file systems in which no backup plan selects anything. Backups then depend on whoever remembers to make them. Plans that an organization's policy created count like any other."
remediation = "Create a backup plan, and select the data stores by tag."
command = "aws backup create-backup-plan --region {region} --backup-plan file://backup-plan.json"
references = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html"]
nullable = [
    "aws_backup_plan", "aws_backup_selection", "aws_ebs_volume", "aws_rds_db_instance", "aws_rds_db_cluster",
    "aws_dynamodb_table", "aws_efs_file_system",
]
*/
with store as (
    select account_id, region, 'EBS volumes' as kind from aws_ebs_volume
    union
    select account_id, region, 'databases' as kind from aws_rds_db_instance
    union
    select account_id, region, 'databases' as kind from aws_rds_db_cluster
    union
    select account_id, region, 'DynamoDB tables' as kind from aws_dynamodb_table
    union
    select account_id, region, 'EFS file systems' as kind from aws_efs_file_system
),

held as (
    select account_id, region, string_agg(kind, ', ' order by lower(kind)) as stores
    from store
    group by account_id, region
),

selected as (
    select distinct account_id, region, backup_plan_id
    from aws_backup_selection
),

plan as (
    select
        backup_plan.account_id,
        backup_plan.region,
        string_agg(backup_plan.name, ', ' order by backup_plan.name)
            filter (where selected.backup_plan_id is not null) as working_plans,
        string_agg(backup_plan.name, ', ' order by backup_plan.name)
            filter (where selected.backup_plan_id is null) as idle_plans
    from aws_backup_plan as backup_plan
    left join selected
        on selected.account_id = backup_plan.account_id
        and selected.region = backup_plan.region
        and selected.backup_plan_id = backup_plan.backup_plan_id
    group by backup_plan.account_id, backup_plan.region
),

judged as (
    select
        account_region.account_id,
        account_region.region,
        'arn:' || account_region.partition || '::' || account_region.region || ':' || account_region.account_id as arn,
        held.stores,
        plan.working_plans,
        plan.idle_plans,
        case
            when held.stores is not null then true
            when was_read('aws_ebs_volume', account_region.account_id, account_region.region)
                and was_read('aws_rds_db_instance', account_region.account_id, account_region.region)
                and was_read('aws_rds_db_cluster', account_region.account_id, account_region.region)
                and was_read('aws_dynamodb_table', account_region.account_id, account_region.region)
                and was_read('aws_efs_file_system', account_region.account_id, account_region.region)
                then false
        end as has_stores,
        case
            when plan.working_plans is not null then true
            when was_read('aws_backup_plan', account_region.account_id, account_region.region)
                and was_read('aws_backup_selection', account_region.account_id, account_region.region)
                then false
        end as has_plan
    from account_region
    left join held
        on held.account_id = account_region.account_id
        and held.region = account_region.region
    left join plan
        on plan.account_id = account_region.account_id
        and plan.region = account_region.region
    where account_region.region <> 'global'
)

select
    arn as resource,
    verdict(alarm := has_stores and not has_plan) as status,
    'Region ' || region
        || case
            when has_plan then ' has a backup plan: ' || working_plans
            when not has_stores then ' holds nothing that a backup plan would be for'
            when idle_plans is not null
                then ' holds ' || stores || ', and its backup plans select nothing: ' || idle_plans
            else ' has no backup plan, but holds ' || stores
        end || '.' as reason,
    account_id,
    region
from judged
