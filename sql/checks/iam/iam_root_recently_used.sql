/*
title = "Root user was used lately"
severity = "high"
category = "identity"
scope = "account"
description = "Looks at the last use of the root user's password and access keys in the credential report. Daily work as root leaves no trace of who did it, and no policy limits it. The threshold is root_used_days; in its first days an account's own creation counts as use."
remediation = "Find out who used the root user and why, and keep it for the tasks that only it can do."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"]
*/
with fact as (
    select
        account.account_id, account.arn, root.password_status,
        case
            when root.password_status = 'used' then root.password_last_used
            when root.password_status is not null then timestamp 'epoch'
        end as password_use,
        case
            when root.access_key_1_was_used then root.access_key_1_last_used_date
            when not root.access_key_1_was_used then timestamp 'epoch'
        end as key_1_use,
        case
            when root.access_key_2_was_used then root.access_key_2_last_used_date
            when not root.access_key_2_was_used then timestamp 'epoch'
        end as key_2_use,
        snapshot_time() - to_days(getvariable('root_used_days')) as since
    from account
    left join aws_iam_credential_report as root
        on account.account_id = root.account_id and root.user_name = '<root_account>'
),

use as (
    select *, nullif(greatest(password_use, key_1_use, key_2_use), timestamp 'epoch') as last_use
    from fact
)

select
    arn as resource,
    verdict(alarm := password_use >= since or key_1_use >= since or key_2_use >= since) as status,
    'The root user of account ' || account_id
        || case when last_use is null then ' has no use on record.' else ' was last used on ' || last_use::date || '.' end
        as reason,
    account_id,
    'global' as region
from use
