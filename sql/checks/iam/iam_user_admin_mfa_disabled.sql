/*
title = "Administrator user has no MFA device"
severity = "high"
category = "identity"
scope = "resource"
description = "Looks at users that have administrator rights, themselves or through a group, and at whether an MFA device is registered, from the user's devices or else the credential report. It sees administrators with access keys alone, too."
remediation = "Register an MFA device, then move the permissions to a role that is assumed with MFA."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html"]
*/
with fact as (
    select
        administrator.*,
        administrator.has_administrator_access or administrator.customer_policy_is_admin
            or administrator.inline_policy_is_admin or administrator.groups_are_admin as is_administrator,
        coalesce(aws_iam_user.mfa_enabled, report.mfa_active) as has_mfa
    from iam_user_administrator as administrator
    inner join aws_iam_user
        on administrator.account_id = aws_iam_user.account_id and administrator.arn = aws_iam_user.arn
    left join aws_iam_credential_report as report
        on administrator.account_id = report.account_id and administrator.arn = report.user_arn
)

select
    arn as resource,
    verdict(alarm := is_administrator and not has_mfa) as status,
    'User ' || name || case
        when not is_administrator then ' is not an administrator.'
        when is_administrator and has_mfa then ' is an administrator with an MFA device.'
        when has_mfa then ' has an MFA device.'
        else ' is an administrator'
            || case when groups_are_admin then ' through group ' || array_to_string(admin_groups, ', ') else '' end
            || ' and has no MFA device.'
    end as reason,
    account_id,
    region,
    name as user_name
from fact
