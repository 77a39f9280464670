/*
title = "Backups are never restore-tested"
severity = "medium"
category = "resilience"
scope = "resource"
description = "Looks for regions in which AWS Backup protects something, but no restore testing plan ran and no restore job completed within the last 90 days. A backup that nobody ever restored is a hope. Restores that were made without AWS Backup are not seen: record an exception for them."
remediation = "Schedule a restore testing plan."
references = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html"]
nullable = ["aws_backup_protected_resource", "aws_backup_restore_testing_plan", "aws_backup_restore_job"]
*/
with protected as (
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
),

judged as (
    select
        account_region.account_id,
        account_region.region,
        'arn:' || account_region.partition || '::' || account_region.region || ':' || account_region.account_id as arn,
        coalesce(protected.resources, 0) as protected_resources,
        test.last_time as last_restore_test,
        restore.last_time as last_restore,
        case
            when protected.resources > 0 then true
            when was_read('aws_backup_protected_resource', account_region.account_id, account_region.region) then false
        end as is_in_use,
        case
            when test.last_time >= snapshot_time() - to_days(getvariable('max_restore_test_age_days')) then true
            when was_read('aws_backup_restore_testing_plan', account_region.account_id, account_region.region) then false
        end as was_tested,
        case
            when restore.last_time >= snapshot_time() - to_days(getvariable('max_restore_test_age_days')) then true
            when was_read('aws_backup_restore_job', account_region.account_id, account_region.region) then false
        end as was_restored
    from account_region
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
)

select
    arn as resource,
    verdict(alarm := is_in_use and not (was_tested or was_restored)) as status,
    case
        when not is_in_use then 'Region ' || region || ' holds nothing that AWS Backup protects.'
        when was_tested
            then 'Region ' || region || ' last tested a restore on ' || strftime(last_restore_test, '%Y-%m-%d') || '.'
        when was_restored
            then 'Region ' || region || ' last restored a backup on ' || strftime(last_restore, '%Y-%m-%d') || '.'
        else 'Region ' || region || ' holds ' || protected_resources
            || if(protected_resources = 1, ' protected resource', ' protected resources')
            || ', and neither a test nor a restore of the last ' || getvariable('max_restore_test_age_days') || ' days'
            || coalesce('; the last test ran on ' || strftime(last_restore_test, '%Y-%m-%d'), '') || '.'
    end as reason,
    account_id,
    region
from judged
