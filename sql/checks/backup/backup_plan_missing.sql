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
    "aws_backup_plan", "aws_backup_selection", "aws_backup_protected_resource", "aws_backup_restore_testing_plan",
    "aws_backup_restore_job", "aws_ebs_volume", "aws_rds_db_instance", "aws_rds_db_cluster", "aws_dynamodb_table",
    "aws_efs_file_system",
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

judged as (
    select
        backup_region.*,
        held.stores,
        case
            when held.stores is not null then true
            when was_read('aws_ebs_volume', backup_region.account_id, backup_region.region)
                and was_read('aws_rds_db_instance', backup_region.account_id, backup_region.region)
                and was_read('aws_rds_db_cluster', backup_region.account_id, backup_region.region)
                and was_read('aws_dynamodb_table', backup_region.account_id, backup_region.region)
                and was_read('aws_efs_file_system', backup_region.account_id, backup_region.region)
                then false
        end as has_stores,
        case
            when len(backup_region.working_plans) > 0 then true
            when was_read('aws_backup_plan', backup_region.account_id, backup_region.region)
                and was_read('aws_backup_selection', backup_region.account_id, backup_region.region)
                then false
        end as has_plan
    from backup_region
    left join held
        on held.account_id = backup_region.account_id
        and held.region = backup_region.region
)

select
    arn as resource,
    verdict(alarm := has_stores and not has_plan) as status,
    'Region ' || region
        || case
            when has_plan then ' has a backup plan: ' || array_to_string(working_plans, ', ')
            when not has_stores then ' holds nothing that a backup plan would be for'
            when len(idle_plans) > 0
                then ' holds ' || stores || ', and its backup plans select nothing: ' || array_to_string(idle_plans, ', ')
            else ' has no backup plan, but holds ' || stores
        end || '.' as reason,
    account_id,
    region
from judged
