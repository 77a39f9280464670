/*
title = "No role for working with AWS Support exists"
severity = "low"
category = "identity"
scope = "account"
description = "Looks for a role with the policy AWSSupportAccess, or with a policy of the account's own that names the actions of AWS Support, so that somebody may open cases without administrator rights. Users and groups with the policy do not count."
remediation = "Create a role for support cases, and attach AWSSupportAccess."
references = ["https://docs.aws.amazon.com/awssupport/latest/user/accessing-support.html"]
*/
with support_statement as (
    select distinct account_id, attached_to as policy_arn
    from iam_managed_policy_statement
    where effect = 'Allow' and len(list_filter(actions, lambda action: starts_with(lower(action), 'support:'))) > 0
),

support_policy as (
    select
        policy.account_id, policy.arn as policy_arn,
        case when policy.policy is not null then support_statement.policy_arn is not null end as is_support
    from aws_iam_policy as policy
    left join support_statement
        on support_statement.account_id = policy.account_id and support_statement.policy_arn = policy.arn
    where policy.is_aws_managed is distinct from true
),

attachment as (
    select account_id, arn, name, unnest(from_json(attached_policy_arns, '["VARCHAR"]')) as policy_arn
    from aws_iam_role
),

by_attachment as (
    select
        attachment.account_id, attachment.name,
        case
            when split_part(attachment.policy_arn, ':', 5) = 'aws'
                then ends_with(attachment.policy_arn, ':iam::aws:policy/AWSSupportAccess')
            else support_policy.is_support
        end as is_support
    from attachment
    left join support_policy using (account_id, policy_arn)
    union all
    select
        account_id, name,
        case
            when attached_policy_arns is null or inline_policies is null then null
            else false
        end
    from aws_iam_role
    union all
    select role.account_id, role.name, true
    from aws_iam_role as role
    inner join iam_role_policy_statement as statement on statement.attached_to = role.arn
    where
        statement.effect = 'Allow'
        and len(list_filter(statement.actions, lambda action: starts_with(lower(action), 'support:'))) > 0
),

by_account as (
    select account_id, any_true(is_support) as has_role, min(name) filter (is_support) as role_name
    from by_attachment
    group by account_id
)

select
    account.arn as resource,
    verdict(
        alarm := case
            when by_account.has_role then false
            when was_read('aws_iam_role', account.account_id, 'global')
                then case when by_account.account_id is null then true else not by_account.has_role end
        end
    ) as status,
    'Account ' || account.account_id || case
        when by_account.has_role then ' has a role for AWS Support: ' || by_account.role_name || '.'
        else ' has no role for working with AWS Support.'
    end as reason,
    account.account_id,
    'global' as region
from account
left join by_account on account.account_id = by_account.account_id
