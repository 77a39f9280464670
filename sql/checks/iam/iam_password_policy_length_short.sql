/*
title = "Password policy allows passwords shorter than 14 characters"
severity = "medium"
category = "identity"
scope = "account"
description = "Looks at the shortest password that the account allows. Without a password policy the defaults of AWS hold, which are weaker. It matters where users have console passwords; the reason says where none has."
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
    verdict(alarm := not policy.has_password_policy or policy.minimum_password_length < 14) as status,
    case
        when not policy.has_password_policy then 'Account ' || account.account_id || ' has no password policy'
        when policy.minimum_password_length < 14
            then 'The password policy of account ' || account.account_id
                || ' allows passwords of ' || policy.minimum_password_length || ' characters'
        else 'The password policy of account ' || account.account_id
            || ' asks for at least ' || policy.minimum_password_length || ' characters'
    end || if(not console_user.has_any, ', and no user has a console password.', '.') as reason,
    account.account_id,
    'global' as region
from account
left join aws_iam_account_password_policy as policy on account.account_id = policy.account_id
left join console_user on account.account_id = console_user.account_id
