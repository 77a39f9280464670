/*
title = "Password policy does not require all four character classes"
severity = "medium"
category = "identity"
scope = "account"
description = "Looks at whether uppercase and lowercase letters, digits and symbols are all required. Without a password policy the defaults of AWS hold, which are weaker. It matters where users have console passwords; the reason says where none has."
remediation = "Set a password policy. The call replaces the whole policy, so give every setting."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
optional = ["aws_iam_credential_report"]
*/
with console_user as (
    select account_id, bool_or(password_enabled) as has_any
    from aws_iam_credential_report
    where user_name <> '<root_account>'
    group by account_id
),

policy as (
    select
        account_id, has_password_policy,
        require_uppercase_characters and require_lowercase_characters and require_numbers and require_symbols
            as requires_all
    from aws_iam_account_password_policy
)

select
    account.arn as resource,
    verdict(alarm := not policy.has_password_policy or not policy.requires_all) as status,
    case
        when not policy.has_password_policy then 'Account ' || account.account_id || ' has no password policy'
        else 'The password policy of account ' || account.account_id
            || if(policy.requires_all, ' requires', ' does not require all of')
            || ' uppercase and lowercase letters, digits and symbols'
    end || if(not console_user.has_any, ', and no user has a console password.', '.') as reason,
    account.account_id,
    'global' as region
from account
left join policy on account.account_id = policy.account_id
left join console_user on account.account_id = console_user.account_id
