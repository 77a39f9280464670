/*
title = "User lost its MFA device"
severity = "high"
alert = "immediate"
description = "Looks in the credential report for users that had an active MFA device and have none, while they can still sign in: with a console password or an active access key. Taking the second factor away is a step on the way into an account. The root user has a rule of its own."
related_checks = ["iam_user_console_mfa_disabled", "iam_user_admin_mfa_disabled"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_deactivate.html"]
*/
select
    later.user_arn as resource,
    earlier.mfa_active
        and not later.mfa_active
        and (later.password_enabled or later.access_key_1_active or later.access_key_2_active) as fires,
    'User ' || later.user_name || ' no longer has an MFA device, and has '
        || concat_ws(
            ' and ',
            case when later.password_enabled then 'a console password' end,
            case when later.access_key_1_active or later.access_key_2_active then 'an active access key' end
        ) || '.' as reason,
    later.account_id,
    later.region
from after.aws_iam_credential_report as later
join before.aws_iam_credential_report as earlier using (account_id, user_arn)
where later.user_name <> '<root_account>'
