/*
title = "Password policy does not expire passwords within 90 days"
severity = "low"
category = "identity"
scope = "account"
description = "Looks at whether passwords expire, and after how many days. Without a password policy the defaults of AWS hold, which are weaker. It matters where users have console passwords; the reason says where none has."
remediation = "Set a password policy. The call replaces the whole policy, so give every setting."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
optional = ["aws_iam_credential_report"]
*/
with console_user as (
    select account_id, bool_or(password_enabled) as has_any
    from aws_iam_credential_report
    where user_name <> '<root_account>'
    group by account_id
)

select
    account.arn as resource,
    verdict(alarm := not policy.has_password_policy or not policy.expire_passwords or policy.max_password_age > 90) as status,
    case
        when not policy.has_password_policy then 'Account ' || account.account_id || ' has no password policy'
        when not policy.expire_passwords or policy.max_password_age > 90
            then 'The password policy of account ' || account.account_id
                || if(
                    policy.expire_passwords, ' lets passwords live for ' || policy.max_password_age || ' days',
                    ' lets passwords live forever'
                )
        else 'The password policy of account ' || account.account_id
            || ' lets passwords expire after ' || policy.max_password_age || ' days'
    end || if(not console_user.has_any, ', and no user has a console password.', '.') as reason,
    account.account_id,
    'global' as region
from account
left join aws_iam_account_password_policy as policy on account.account_id = policy.account_id
left join console_user on account.account_id = console_user.account_id
