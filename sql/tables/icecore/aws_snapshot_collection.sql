/*
description = "What was asked of each account and region, and how much of it was answered."
grain = "one row per account and region"

[columns]
calls = { type = "BIGINT", description = "API calls that were made." }
answered = { type = "BIGINT", description = "Calls that told something about resources, if only that there are none. What STS tells of the caller does not count." }
denied = { type = "BIGINT", description = "Calls that were refused." }
throttled = { type = "BIGINT", description = "Calls that were throttled to the end." }
unsupported = { type = "BIGINT", description = "Calls for what does not exist in that account or region." }
failed = { type = "BIGINT", description = "Calls that ended with another error." }
assume_role_denied = { type = "BOOLEAN", description = "Whether the role to read the account with could not be assumed." }
first_error = { type = "VARCHAR", description = "The first error by operation, with its code; NULL where there was none." }
started_at = { type = "TIMESTAMP", description = "When the first call was made." }
ended_at = { type = "TIMESTAMP", description = "When the last call was made." }
account_id = { type = "VARCHAR", description = "The account." }
region = { type = "VARCHAR", description = "The region, or `global`." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with asked as (
    select
        account_id,
        region,
        count(*) as calls,
        count(*) filter (outcome in ('ok', 'absent') and service <> 'sts') as answered,
        count(*) filter (outcome = 'denied') as denied,
        count(*) filter (outcome = 'throttled') as throttled,
        count(*) filter (outcome = 'unsupported') as unsupported,
        count(*) filter (outcome = 'error') as failed,
        bool_or(service = 'sts' and operation like 'AssumeRole%' and outcome not in ('ok', 'absent')) as assume_role_denied,
        min(service || ':' || operation || ' ended with ' || coalesce(error_code, outcome))
            filter (outcome not in ('ok', 'absent')) as first_error,
        min(started_at) as started_at,
        max(started_at) as ended_at
    from api_call
    group by account_id, region
),

-- What was looked at and where nothing was asked has a row, too.
place as (
    select account_id, region from asked
    union
    select account_id, region from account_region
    union
    select account_id, 'global' from account
)

select
    coalesce(asked.calls, 0) as calls,
    coalesce(asked.answered, 0) as answered,
    coalesce(asked.denied, 0) as denied,
    coalesce(asked.throttled, 0) as throttled,
    coalesce(asked.unsupported, 0) as unsupported,
    coalesce(asked.failed, 0) as failed,
    coalesce(asked.assume_role_denied, false) as assume_role_denied,
    asked.first_error,
    asked.started_at,
    asked.ended_at,
    place.account_id,
    place.region,
    account.partition
from place
left join asked on asked.account_id = place.account_id and asked.region = place.region
left join account on account.account_id = place.account_id
