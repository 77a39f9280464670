/*
title = "Console password is not used"
severity = "medium"
category = "identity"
scope = "resource"
description = "Looks at the last use of each user's console password in the credential report, and at its age where no use is on record. The threshold is unused_credential_days."
remediation = "Remove the user's login profile."
command = "aws iam delete-login-profile --user-name {user_name}"
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html"]
*/
with fact as (
    select
        *,
        case
            when password_status = 'used' then password_last_used
            when password_status is not null then password_last_changed
        end as since
    from aws_iam_credential_report
    where user_name <> '<root_account>'
)

select
    user_arn as resource,
    verdict(
        alarm := password_enabled and since < snapshot_time() - to_days(getvariable('unused_credential_days'))
    ) as status,
    'User ' || user_name || case
        when not password_enabled then ' has no console password.'
        when password_status = 'used' then ' last signed in with its console password on ' || since::date || '.'
        when since is not null then ' never used the console password that was set on ' || since::date || '.'
        else ' has no password that was left unused for long.'
    end as reason,
    account_id,
    region,
    user_name
from fact
