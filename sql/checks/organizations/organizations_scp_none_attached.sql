/*
title = "No restricting service control policy applies to the account"
severity = "medium"
category = "identity"
scope = "organization"
description = "Whether a service control policy on an active account, on a unit above it or on the root forbids anything: by a Deny, or because at some level no attached policy allows everything. An allow list that stands beside FullAWSAccess forbids nothing, and does not count. Without such policies, an administrator of the account can leave the organization, and stop every trail and recorder in it. The management account is never bound by them, and an account without an organization has none."
remediation = "Attach policies that deny leaving the organization, stopping CloudTrail and AWS Config, and regions that are not in use."
references = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html"]
nullable = ["aws_organizations_account", "aws_organizations_organization", "aws_organizations_policy", "aws_organizations_root"]
*/
select
    arn as resource,
    verdict(
        alarm := case when is_restricted then false when not scp_enabled then true else not is_restricted end,
        skip := is_management_account
    ) as status,
    'Account ' || coalesce(name || ' (' || account_id || ')', account_id) || case
        when is_management_account then ' manages the organization, and no service control policy binds it.'
        when is_restricted then ' is restricted by service control policies'
            || if(len(scp_names) > 0, ': ' || array_to_string(scp_names, ', '), '') || '.'
        when not scp_enabled then ' is restricted by nothing: the organization has no service control policies enabled.'
        when len(scp_names) > 0
            then ' is restricted by nothing: its service control policies forbid nothing (' || array_to_string(scp_names, ', ') || ').'
        else ' is restricted by no service control policy.'
    end as reason,
    null::varchar as unknown_because,
    account_id,
    region,
    organization_id
from organizations_account_scp
where state = 'ACTIVE' or state is null
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
where account.account_id not in (select account_id from organizations_account_scp)
