/*
title = "Secret was not rotated in time"
severity = "medium"
category = "identity"
scope = "resource"
description = "Looks for secrets whose planned rotation has not happened, two days after the date that Secrets Manager gives or that the schedule gives from the last rotation, and for secrets that are older than 90 days whatever their schedule. The age of a secret that does not rotate by itself is counted from its last change of any kind, because a new value that somebody sets has no date of its own. Replicas follow their secret, and what a service keeps without rotating it cannot be rotated: both are skipped, as are secrets that are scheduled for deletion."
remediation = "Look for the cause in the logs of the rotation function, mend it, and rotate the secret now."
command = "aws secretsmanager rotate-secret --region {region} --secret-id {resource}"
references = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot_rotation.html"]
*/
with ruled as (
    select
        *,
        from_json(rotation_rules, '{
            "AutomaticallyAfterDays": "BIGINT", "ScheduleExpression": "VARCHAR"
        }') as rule,
        secret_exemption(scheduled_for_deletion, primary_region, region, owning_service, name) as exemption
    from aws_secretsmanager_secret
),

scheduled as (
    select
        *,
        coalesce(
            try_cast(regexp_extract(rule.ScheduleExpression, '^rate\((\d+) hours?\)$', 1) as bigint),
            24 * try_cast(regexp_extract(rule.ScheduleExpression, '^rate\((\d+) days?\)$', 1) as bigint),
            -- Calculated by Secrets Manager after each rotation, also where the schedule is a cron expression.
            24 * rule.AutomaticallyAfterDays
        ) as schedule_hours
    from ruled
),

dated as (
    select
        *,
        case
            when next_rotation_date is not null or last_rotated_date is not null
                then least(next_rotation_date, last_rotated_date + to_hours(schedule_hours))
            else created_date + to_hours(schedule_hours)
        end as expected_date,
        case
            when rotation_enabled then coalesce(last_rotated_date, last_changed_date, created_date)
            when not rotation_enabled then greatest(last_rotated_date, last_changed_date, created_date)
        end as renewed_date
    from scheduled
),

judged as (
    select
        *,
        rotation_enabled
            and expected_date < snapshot_time() - to_days(getvariable('secret_rotation_grace_days')) as is_overdue,
        case when created_date is not null
            then renewed_date < snapshot_time() - to_days(getvariable('max_secret_age_days')) end as is_old,
        case
            when scheduled_for_deletion or primary_region <> region then true
            else exemption is not null and not rotation_enabled
        end as is_exempt
    from dated
)

select
    arn as resource,
    verdict(alarm := is_overdue or is_old, skip := is_exempt) as status,
    'Secret ' || name || case
        when is_exempt then ' ' || exemption
        when is_overdue
            then ' was to rotate by ' || strftime(expected_date, '%Y-%m-%d')
                || coalesce(', but last did on ' || strftime(last_rotated_date, '%Y-%m-%d'), ', but never did')
        when rotation_enabled and last_rotated_date is not null
            then ' last rotated on ' || strftime(last_rotated_date, '%Y-%m-%d')
        else ' was last changed on ' || strftime(renewed_date, '%Y-%m-%d') || ' and '
            || case when rotation_enabled then 'has not rotated yet' else 'does not rotate by itself' end
    end || '.' as reason,
    case when rotation_enabled and expected_date is null and not is_old
        then 'the schedule of the rotation tells no interval' end as unknown_because,
    account_id,
    region
from judged
