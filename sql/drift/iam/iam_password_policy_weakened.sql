/*
title = "Account password policy was weakened or deleted"
severity = "medium"
alert = "immediate"
description = "Looks for accounts whose password policy for IAM users is gone, or asks for less: shorter passwords, fewer kinds of characters, a later expiry or none, fewer passwords that may not be used again. Without a policy the defaults of AWS hold."
related_checks = ["iam_password_policy_length_short", "iam_password_policy_reuse_allowed"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html"]
*/
with compared as (
    select
        account.account_id,
        account.arn,
        earlier.has_password_policy as had_policy,
        later.has_password_policy as has_policy,
        earlier.minimum_password_length as former_length,
        later.minimum_password_length as length,
        later.minimum_password_length < earlier.minimum_password_length as is_shorter,
        earlier.password_reuse_prevention as former_reuse,
        later.password_reuse_prevention as reuse,
        later.password_reuse_prevention < earlier.password_reuse_prevention as allows_reuse,
        earlier.max_password_age as former_age,
        later.max_password_age as age,
        -- 0 stands for passwords that do not expire.
        earlier.max_password_age > 0
            and (later.max_password_age = 0 or later.max_password_age > earlier.max_password_age) as expires_later,
        earlier.require_lowercase_characters and not later.require_lowercase_characters as without_lowercase,
        earlier.require_uppercase_characters and not later.require_uppercase_characters as without_uppercase,
        earlier.require_numbers and not later.require_numbers as without_numbers,
        earlier.require_symbols and not later.require_symbols as without_symbols
    from after.account as account
    left join after.aws_iam_account_password_policy as later using (account_id)
    left join before.aws_iam_account_password_policy as earlier using (account_id)
)

select
    arn as resource,
    had_policy and (
        not has_policy
        or is_shorter or allows_reuse or expires_later
        or without_lowercase or without_uppercase or without_numbers or without_symbols
    ) as fires,
    case
        when not has_policy then 'Account ' || account_id || ' no longer has a password policy.'
        else 'The password policy of account ' || account_id || ' asks for less: ' || concat_ws(
            ', ',
            case when is_shorter then length || ' characters instead of ' || former_length end,
            case when without_lowercase then 'no lowercase letter' end,
            case when without_uppercase then 'no uppercase letter' end,
            case when without_numbers then 'no digit' end,
            case when without_symbols then 'no symbol' end,
            case when expires_later then
                if(age = 0, 'no expiry', 'expiry after ' || age || ' days')
                    || ' instead of after ' || former_age || ' days'
            end,
            case when allows_reuse then
                reuse || ' instead of ' || former_reuse || ' passwords that may not be used again'
            end
        ) || '.'
    end as reason,
    account_id,
    'global' as region
from compared
