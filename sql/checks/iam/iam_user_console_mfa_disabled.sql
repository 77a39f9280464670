/*
title = "Console user has no MFA device"
severity = "high"
category = "identity"
scope = "resource"
description = "Looks at every user with a console password in the credential report. A password alone can be guessed, phished or reused. A policy that denies what is done without MFA does not replace a device."
remediation = "Register an MFA device for the user, and deny console actions without aws:MultiFactorAuthPresent."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html"]
*/
select
    user_arn as resource,
    verdict(alarm := password_enabled and not mfa_active) as status,
    'User ' || user_name || case
        when not password_enabled then ' has no console password.'
        when password_enabled and mfa_active then ' has a console password and an MFA device.'
        when mfa_active then ' has an MFA device.'
        else ' has a console password and no MFA device.'
    end as reason,
    account_id,
    region,
    user_name
from aws_iam_credential_report
where user_name <> '<root_account>'
