/*
title = "Console users are managed per account instead of federated"
severity = "low"
category = "identity"
scope = "account"
description = "Whether people sign in to the account through a SAML provider or IAM Identity Center, where its IAM users have console passwords. Passwords of an account outlive the people, and follow no company rule. Identity Center shows itself in member accounts as a SAML provider of its own. The reason tells of providers whose metadata has expired, which let nobody in."
remediation = "Federate people through IAM Identity Center or a SAML provider, and remove their IAM users."
references = ["https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html"]
nullable = ["aws_iam_credential_report", "aws_iam_saml_provider", "aws_region", "aws_ssoadmin_instance"]
*/
with console_user as (
    select
        account_id, any_true(password_enabled) as has_any, count(*) filter (password_enabled) as users
    from aws_iam_credential_report
    where user_name <> '<root_account>'
    group by account_id
),

provider as (
    select
        account_id, count(*) as providers, min(name) as name,
        string_agg(name, ', ' order by name) filter (valid_until < snapshot_time()) as expired
    from aws_iam_saml_provider
    group by account_id
),

instance as (
    select account_id, count(*) as instances, min(arn) as arn
    from aws_ssoadmin_instance
    group by account_id
),

-- An instance of a region that was not collected would show itself as a provider, where it is used.
looked_into as (
    select account_id, bool_and(coalesce(was_read('aws_ssoadmin_instance', account_id, region), false)) as everywhere
    from region_in_scope
    where is_enabled and is_collected
    group by account_id
),

judged as (
    select
        account.*,
        console_user.users,
        provider.name as provider_name,
        provider.expired,
        instance.arn as instance_arn,
        case
            when console_user.account_id is not null then console_user.has_any
            -- A report that names nobody but the root user.
            when was_read('aws_iam_credential_report', account.account_id, 'global') then false
        end as has_console_users,
        case
            when provider.providers > 0 or instance.instances > 0 then true
            when was_read('aws_iam_saml_provider', account.account_id, 'global') and looked_into.everywhere then false
        end as is_federated
    from account
    left join console_user on console_user.account_id = account.account_id
    left join provider on provider.account_id = account.account_id
    left join instance on instance.account_id = account.account_id
    left join looked_into on looked_into.account_id = account.account_id
)

select
    arn as resource,
    verdict(alarm := has_console_users and not is_federated) as status,
    'Account ' || account_id || case
        when not has_console_users then ' has no IAM user with a console password'
        when is_federated and provider_name is not null
            then ' is federated through ' || provider_name
        when is_federated then ' is federated through ' || instance_arn
        else ' has ' || users || if(users = 1, ' IAM user', ' IAM users') || ' with a console password, and no federation'
    end || coalesce('; the metadata of ' || expired || ' has expired', '') || '.' as reason,
    account_id,
    'global' as region
from judged
