/*
title = "Cross-account role trust has no external ID"
severity = "medium"
category = "identity"
scope = "resource"
description = "Looks at trust policies for a statement that lets principals of another account assume the role without requiring an external ID or the organization. A third party that serves many customers can be tricked into using the role for another of them. Accounts in trusted_accounts are exempt; wildcards have a check of their own."
remediation = "Agree on an external ID with the other party, and require it in the trust policy."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html"]
*/
with loose as (
    select
        account_id, attached_to as arn,
        list_filter(
            list_transform(
                principal_values(principals, 'AWS'),
                lambda principal:
                    case when starts_with(principal, 'arn:') then split_part(principal, ':', 5) else principal end
            ),
            lambda owner: length(owner) = 12 and try_cast(owner as bigint) is not null and owner <> account_id
                and not is_listed(owner, getvariable('trusted_accounts'))
        ) as owners
    from iam_trust_policy_statement
    where
        effect = 'Allow'
        and statement_names_action(actions, not_actions, 'sts:AssumeRole')
        and len(list_filter(
            coalesce(policy_conditions(conditions), []),
            lambda condition:
                condition_is_positive(condition.operator)
                and condition.key in ('sts:externalid', 'aws:principalorgid')
                and len(condition.condition_values) > 0
                and len(list_filter(condition.condition_values, lambda value: trim(value, '*? ') = '')) = 0
        )) = 0
),

foreign_owner as (
    select account_id, arn, list_sort(list_distinct(flatten(list(owners)))) as owners
    from loose
    group by account_id, arn
)

select
    role.arn as resource,
    verdict(
        alarm := case when role.assume_role_policy is not null then coalesce(len(foreign_owner.owners), 0) > 0 end
    ) as status,
    'Role ' || role.name || case
        when len(foreign_owner.owners) > 0
            then ' can be assumed from account ' || array_to_string(foreign_owner.owners, ', ') || ' without an external ID.'
        else ' cannot be assumed from another account without an external ID.'
    end as reason,
    role.account_id,
    role.region,
    role.name as role_name
from aws_iam_role as role
left join foreign_owner on role.account_id = foreign_owner.account_id and role.arn = foreign_owner.arn
