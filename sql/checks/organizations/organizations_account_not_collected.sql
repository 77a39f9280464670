/*
title = "Active member account is missing from the collected data"
severity = "high"
category = "hygiene"
scope = "organization"
description = "Whether the snapshot holds answers from every active account of the organization. An account that was never onboarded, and one whose audit role is gone, both go unwatched, and so do all the other checks there. Where nobody in the snapshot could list the organization's accounts, that is told for the accounts that were collected."
remediation = "Deploy the read-only audit role to the account, for example with StackSets, and collect again."
references = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_view_org.html"]
nullable = ["aws_organizations_account", "aws_organizations_organization"]
*/
with collection as (
    select
        account_id,
        sum(calls)::bigint as calls,
        sum(answered)::bigint as answered,
        bool_or(assume_role_denied) as assume_role_denied,
        min(first_error) as first_error
    from aws_snapshot_collection
    group by account_id
),

member as (
    select
        id, any_value(name) as name, any_value(partition) as partition, any_value(organization_id) as organization_id,
        any_true(state = 'ACTIVE') as is_active
    from aws_organizations_account
    group by id
)

select
    'arn:' || member.partition || ':iam::' || member.id || ':root' as resource,
    verdict(alarm := member.is_active and coalesce(collection.answered, 0) = 0) as status,
    'Account ' || coalesce(member.name || ' (' || member.id || ')', member.id) || case
        when collection.answered > 0
            then ' was collected, with ' || collection.answered || if(collection.answered = 1, ' answer.', ' answers.')
        when collection.assume_role_denied then ' was not collected, because its role could not be assumed.'
        when collection.calls > 0
            then ' gave no answer to any of ' || collection.calls || ' calls'
                || coalesce('; ' || collection.first_error, '') || '.'
        else ' was not collected.'
    end as reason,
    null::varchar as unknown_because,
    member.id as account_id,
    'global' as region,
    member.organization_id
from member
left join collection on collection.account_id = member.id
where member.is_active is distinct from false
union all
select
    account.arn,
    verdict(alarm := null::boolean, skip := coalesce(not organization.is_member, false)),
    'Account ' || account.account_id || ' belongs to no organization.',
    case
        when organization.is_member
            then 'no account in the snapshot could list the accounts of organization ' || organization.id
    end,
    account.account_id,
    'global',
    organization.id
from account
left join aws_organizations_organization as organization on organization.account_id = account.account_id
where account.account_id not in (select id from member)
