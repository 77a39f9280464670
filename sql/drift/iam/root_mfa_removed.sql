/*
title = "Root user lost its MFA device"
severity = "critical"
alert = "immediate"
description = "Looks at the account summary for a root user that had an MFA device and has none. From then on a stolen password is enough to do everything in the account. A root user whose password and keys were taken away by central root access management cannot sign in, and needs no device."
related_checks = ["iam_root_mfa_disabled"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_deactivate.html"]
*/
with compared as (
    select
        account.account_id,
        account.arn,
        earlier.account_mfa_enabled as had_mfa,
        later.account_mfa_enabled as has_mfa,
        -- Answers from before central root access management do not tell of the password: then there is one.
        coalesce(not later.account_password_present, false) and later.account_access_keys_present = 0 as cannot_sign_in
    from after.account as account
    left join after.aws_iam_account_summary as later using (account_id)
    left join before.aws_iam_account_summary as earlier using (account_id)
)

select
    arn as resource,
    had_mfa and not has_mfa and not cannot_sign_in as fires,
    'The root user of account ' || account_id || ' had an MFA device, and has none.' as reason,
    account_id,
    'global' as region
from compared
