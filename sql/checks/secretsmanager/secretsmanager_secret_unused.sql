/*
title = "Secret has not been read for 90 days"
severity = "medium"
category = "hygiene"
scope = "resource"
description = "Looks for secrets that nobody read for 90 days, or never since they were made. They cost money each month, and what nobody uses nobody misses when it leaks. Reading has the granularity of a day, and is counted by region: replicas wait for the loss of another region, and are skipped, as are secrets that a service keeps and those scheduled for deletion."
remediation = "Find out what the secret is for, and delete it with a recovery window."
command = "aws secretsmanager delete-secret --region {region} --secret-id {resource} --recovery-window-in-days 30"
references = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html"]
*/
with judged as (
    select
        *,
        secret_exemption(scheduled_for_deletion, primary_region, region, owning_service, name) as exemption,
        case
            when created_date is not null
                then date_diff('day', coalesce(last_accessed_date, created_date), snapshot_time())
        end as idle_days
    from aws_secretsmanager_secret
)

select
    arn as resource,
    verdict(
        alarm := idle_days > getvariable('unused_secret_days'),
        skip := exemption is not null
    ) as status,
    'Secret ' || name || case
        when exemption is not null then ' ' || exemption
        when last_accessed_date is not null then ' was last read on ' || strftime(last_accessed_date, '%Y-%m-%d')
        else ' was made on ' || strftime(created_date, '%Y-%m-%d') || ' and never read'
    end || '.' as reason,
    account_id,
    region
from judged
