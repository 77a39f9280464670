/*
title = "Role trusts an OIDC provider without binding the subject"
severity = "high"
category = "identity"
scope = "resource"
description = "Looks at trust policies for a statement that lets identities of an OIDC provider assume the role without a condition on the sub claim, or with a pattern that any tenant of the provider meets. The aud claim alone is the same for everybody who uses the provider. Cognito, Amazon and Facebook logins, which are bound by other claims, are passed over."
remediation = "Bind the sub claim to the repository and branch, or to the service account."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html"]
*/
with federated as (
    select
        account_id, attached_to as arn, policy_conditions(conditions) as condition_list,
        unnest(list_transform(
            principal_values(principals, 'Federated'), lambda principal: identity_provider_name(principal)
        )) as provider
    from iam_trust_policy_statement
    where effect = 'Allow' and statement_names_action(actions, not_actions, 'sts:AssumeRoleWithWebIdentity')
),

loose as (
    select account_id, arn, provider
    from federated
    where lets_any_subject_in(provider, coalesce(condition_list, []))
),

loose_provider as (
    select account_id, arn, list_sort(list(distinct provider)) as providers
    from loose
    group by account_id, arn
)

select
    role.arn as resource,
    verdict(
        alarm := case when role.assume_role_policy is not null then coalesce(len(loose_provider.providers), 0) > 0 end
    ) as status,
    'Role ' || role.name || case
        when len(loose_provider.providers) > 0
            then ' can be assumed by any subject of ' || array_to_string(loose_provider.providers, ', ') || '.'
        else ' cannot be assumed by any subject of an OIDC provider.'
    end as reason,
    role.account_id,
    role.region,
    role.name as role_name
from aws_iam_role as role
left join loose_provider on role.account_id = loose_provider.account_id and role.arn = loose_provider.arn
