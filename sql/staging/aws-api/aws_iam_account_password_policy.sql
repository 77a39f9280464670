/*
description = "The password policy as GetAccountPasswordPolicy gives it. The API leaves out members that are off."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"GetAccountPasswordPolicy": {
            "PasswordPolicy": {
                "AllowUsersToChangePassword": "BOOLEAN", "ExpirePasswords": "BOOLEAN", "HardExpiry": "BOOLEAN",
                "MaxPasswordAge": "BIGINT", "MinimumPasswordLength": "BIGINT", "PasswordReusePrevention": "BIGINT",
                "RequireLowercaseCharacters": "BOOLEAN", "RequireNumbers": "BOOLEAN", "RequireSymbols": "BOOLEAN",
                "RequireUppercaseCharacters": "BOOLEAN"
            },
            "$error": "JSON", "$absent": "VARCHAR"
        }}').GetAccountPasswordPolicy as answer
    from resource
),

fact as (
    select
        *,
        answer.PasswordPolicy as policy,
        case
            when absent(answer) then false
            when answered(answer) and answer.PasswordPolicy is not null then true
        end as has_password_policy
    from document
)

select
    has_password_policy,
    case
        when has_password_policy is not null then coalesce(policy.AllowUsersToChangePassword, false)
    end as allow_users_to_change_password,
    case when has_password_policy is not null then coalesce(policy.ExpirePasswords, false) end as expire_passwords,
    case when has_password_policy is not null then coalesce(policy.HardExpiry, false) end as hard_expiry,
    case
        when has_password_policy is not null then coalesce(policy.RequireLowercaseCharacters, false)
    end as require_lowercase_characters,
    case when has_password_policy is not null then coalesce(policy.RequireNumbers, false) end as require_numbers,
    case when has_password_policy is not null then coalesce(policy.RequireSymbols, false) end as require_symbols,
    case
        when has_password_policy is not null then coalesce(policy.RequireUppercaseCharacters, false)
    end as require_uppercase_characters,
    case when has_password_policy is not null then coalesce(policy.MaxPasswordAge, 0) end as max_password_age,
    policy.MinimumPasswordLength as minimum_password_length,
    case when has_password_policy is not null then coalesce(policy.PasswordReusePrevention, 0) end
        as password_reuse_prevention,
    coalesce(arn, 'arn:' || partition || ':iam::' || account_id || ':root') as arn,
    account_id,
    region,
    partition,
    account_id as title,
    tags_json(tags) as tags
from fact
