/*
title = "Root user relies on a virtual MFA device"
severity = "critical"
category = "identity"
scope = "account"
description = "Looks at whether the root user has an MFA device, and whether one of the assigned virtual devices is the root user's. The seed of a virtual device can be copied. Passkeys and hardware keys are never in the list of virtual devices."
remediation = "Register a hardware key or passkey for the root user, and remove the virtual device."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable_physical.html"]
*/
with root_device as (
    select
        account_id, min(serial_number) as serial_number
    from aws_iam_virtual_mfa_device
    where
        assignment_status = 'Assigned'
        -- A device of this name may be another user's, so the name counts only where the user is not told.
        and coalesce(
            ends_with("user" ->> 'Arn', ':root'), ends_with(serial_number, ':mfa/root-account-mfa-device')
        )
    group by account_id
),

fact as (
    select
        account.account_id, account.partition, account.arn, summary.account_mfa_enabled, root_device.serial_number,
        case
            when root_device.serial_number is not null then true
            when was_read('aws_iam_virtual_mfa_device', account.account_id, 'global') then false
        end as is_virtual,
        coalesce(not summary.account_password_present, false) and summary.account_access_keys_present = 0
            as cannot_sign_in
    from account
    left join aws_iam_account_summary as summary on account.account_id = summary.account_id
    left join root_device on account.account_id = root_device.account_id
)

select
    arn as resource,
    verdict(
        alarm := is_virtual or (not account_mfa_enabled and not cannot_sign_in), skip := partition = 'aws-us-gov'
    ) as status,
    'The root user of account ' || account_id || case
        when partition = 'aws-us-gov' then ' cannot sign in, as in all of GovCloud.'
        when is_virtual then ' relies on the virtual MFA device ' || serial_number || '.'
        when account_mfa_enabled then ' has MFA without a virtual device.'
        when cannot_sign_in then ' has neither password nor access keys, so that it needs no MFA device.'
        else ' has no MFA device.'
    end as reason,
    account_id,
    'global' as region
from fact
