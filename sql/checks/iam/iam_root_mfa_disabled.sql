/*
title = "Root user has no MFA device"
severity = "critical"
category = "identity"
scope = "account"
description = "Looks at the account summary for an MFA device of the root user. The root user can do everything in the account, so a stolen password must not be enough. A root user whose password and keys were removed by central root access management cannot sign in and needs none."
remediation = "Register an MFA device for the root user, or remove its credentials through central root access management."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable_virtual.html"]
*/
with fact as (
    select
        account.account_id, account.partition, account.arn, summary.account_mfa_enabled,
        -- Central root access management takes password and keys away. Answers from before it do not tell of the
        -- password: then there is one.
        coalesce(not summary.account_password_present, false) and summary.account_access_keys_present = 0
            as cannot_sign_in
    from account
    left join aws_iam_account_summary as summary on account.account_id = summary.account_id
)

select
    arn as resource,
    verdict(alarm := not account_mfa_enabled and not cannot_sign_in, skip := partition = 'aws-us-gov') as status,
    'The root user of account ' || account_id || case
        when partition = 'aws-us-gov' then ' cannot sign in, as in all of GovCloud.'
        when account_mfa_enabled then ' has an MFA device.'
        when cannot_sign_in then ' has neither password nor access keys, so that it needs no MFA device.'
        else ' has no MFA device.'
    end as reason,
    account_id,
    'global' as region
from fact
