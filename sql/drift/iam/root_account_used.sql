/*
title = "Root user was used between the snapshots"
severity = "critical"
alert = "immediate"
description = "Looks at the last use of the root user's password and access keys in the credential report: a use after the time of the earlier snapshot, or one of which the earlier report did not tell yet. Nothing in daily work needs the root user, and no policy of the account limits it. AWS renews the report at most every four hours, so that a use may be told one snapshot late."
related_checks = ["iam_root_recently_used"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"]
*/
with later as (
    select
        account_id, password_status,
        case
            when password_status = 'used' then password_last_used
            when password_status is not null then timestamp 'epoch'
        end as password_use,
        case
            when access_key_1_was_used then access_key_1_last_used_date
            when not access_key_1_was_used then timestamp 'epoch'
        end as key_1_use,
        case
            when access_key_2_was_used then access_key_2_last_used_date
            when not access_key_2_was_used then timestamp 'epoch'
        end as key_2_use
    from after.aws_iam_credential_report
    where user_name = '<root_account>'
),

former_use as (
    select
        account_id,
        case
            when password_status = 'used' then password_last_used
            when password_status is not null then timestamp 'epoch'
        end as password_use,
        case
            when access_key_1_was_used then access_key_1_last_used_date
            when not access_key_1_was_used then timestamp 'epoch'
        end as key_1_use,
        case
            when access_key_2_was_used then access_key_2_last_used_date
            when not access_key_2_was_used then timestamp 'epoch'
        end as key_2_use
    from before.aws_iam_credential_report
    where user_name = '<root_account>'
),

-- A key may change its number when the other one goes, so that the latest use of all is what counts.
earlier as (
    select
        account_id,
        case
            when password_use is not null and key_1_use is not null and key_2_use is not null
                then greatest(password_use, key_1_use, key_2_use)
        end as last_use
    from former_use
),

compared as (
    select
        account.account_id,
        account.arn,
        later.password_use > taken.captured_at or later.password_use > earlier.last_use as password_was_used,
        later.key_1_use > taken.captured_at or later.key_1_use > earlier.last_use
            or later.key_2_use > taken.captured_at or later.key_2_use > earlier.last_use as key_was_used,
        -- Where a time is not known, the latest of those that are.
        greatest(later.password_use, later.key_1_use, later.key_2_use) as last_use
    from after.account as account
    cross join before.snapshot as taken
    left join later using (account_id)
    left join earlier using (account_id)
)

select
    arn as resource,
    password_was_used or key_was_used as fires,
    'The root user of account ' || account_id || ' was used with '
        || concat_ws(
            ' and ',
            case when password_was_used then 'its password' end,
            case when key_was_used then 'an access key' end
        )
        || ', last on ' || strftime(last_use, '%Y-%m-%d at %H:%M UTC') || '.' as reason,
    account_id,
    'global' as region
from compared
