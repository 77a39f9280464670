/*
title = "DynamoDB table has no point-in-time recovery"
severity = "medium"
category = "resilience"
scope = "resource"
description = "Whether the table can be restored to any second of the past days. Without it, a faulty deployment or a deleted item cannot be undone. Each replica of a global table has the setting of its own and is judged in its region."
remediation = "Turn point-in-time recovery on."
command = "aws dynamodb update-continuous-backups --region {region} --table-name {name} --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true"
references = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery.html"]
*/
with recovery as (
    select
        *,
        case point_in_time_recovery_description ->> '$.PointInTimeRecoveryStatus'
            when 'ENABLED' then true
            when 'DISABLED' then false
        end as is_on,
        point_in_time_recovery_description ->> '$.RecoveryPeriodInDays' as days
    from aws_dynamodb_table
)

select
    arn as resource,
    verdict(alarm := not is_on) as status,
    'Table ' || name
        || case
            when is_on
                then ' can be restored to any point in time' || coalesce(' of the past ' || days || ' days', '') || '.'
            else ' has no point-in-time recovery.'
        end as reason,
    account_id,
    region,
    name
from recovery
