/*
title = "User got a console password"
severity = "medium"
alert = "immediate"
description = "Looks in the credential report for users with a console password that had none in the earlier snapshot; a user that is new counts, too. A password on the account of a program is a way in for people. The report may be four hours old."
related_checks = ["iam_user_console_mfa_disabled", "iam_user_password_and_access_key"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_admin-change-user.html"]
*/
with compared as (
    select
        later.*,
        earlier.user_arn is null as is_new,
        later.password_enabled
            and case when earlier.user_arn is null then true else not earlier.password_enabled end as fires
    from after.aws_iam_credential_report as later
    -- A user that was deleted and made anew is another one.
    left join before.aws_iam_credential_report as earlier
        on earlier.account_id = later.account_id
        and earlier.user_arn = later.user_arn
        and coalesce(earlier.user_creation_time = later.user_creation_time, true)
    where later.user_name <> '<root_account>'
)

select
    user_arn as resource,
    fires,
    'User ' || user_name || if(is_new, ' is new and has', ' now has') || ' a console password'
        || case when not mfa_active then ', and no MFA device' else '' end || '.' as reason,
    account_id,
    region
from compared
