/*
title = "Security services are not managed centrally for the organization"
severity = "medium"
category = "logging"
scope = "organization"
description = "Whether an account of the organization administers GuardDuty, Security Hub and AWS Config in its name, one finding for each, and whether GuardDuty and Security Hub enrol new accounts by themselves. Where accounts enrol themselves, the one that matters is the one that did not. Security Hub counts as enrolling where central configuration policies decide. The management account as administrator gets a note: it should run nothing that can be run elsewhere."
remediation = "Delegate the service to a security account, and turn on the enrolment of new accounts."
references = ["https://docs.aws.amazon.com/securityhub/latest/userguide/designate-orgs-admin-account.html"]
nullable = [
    "aws_guardduty_organization_configuration", "aws_organizations_delegated_administrator", "aws_region",
    "aws_securityhub_organization_configuration"
]
*/
with organization as (
    select
        id, any_value(arn) as arn, any_value(master_account_id) as master_account_id, min(account_id) as seen_by,
        -- Members are refused the list of administrators; somebody who may read it has to be in the snapshot.
        bool_or(coalesce(was_read('aws_organizations_delegated_administrator', account_id, 'global'), false)) as has_administrators
    from aws_organizations_organization
    where is_member
    group by id
),

service as (
    select * from (
        values
            ('guardduty.amazonaws.com', 'GuardDuty'),
            ('securityhub.amazonaws.com', 'Security Hub'),
            ('config.amazonaws.com', 'AWS Config')
    ) as named (principal, name)
),

-- Whether an account administers a service in a region, and how it enrols others there.
enrolment as (
    select
        account_id, region, 'guardduty.amazonaws.com' as principal, is_administrator,
        auto_enable_organization_members <> 'NONE' as enrols
    from aws_guardduty_organization_configuration
    union all
    select
        account_id, region, 'securityhub.amazonaws.com', true,
        auto_enable or (configuration_type is not distinct from 'CENTRAL' and configuration_status is not distinct from 'ENABLED')
    from aws_securityhub_organization_configuration
),

enrolling as (
    select
        account_id, principal,
        any_true(is_administrator) as administers,
        any_true(is_administrator and not enrols) as leaves_out,
        string_agg(region, ', ' order by region) filter (is_administrator and not enrols) as regions
    from enrolment
    group by account_id, principal
),

looked_into as (
    select
        account_id,
        bool_and(is_collected and coalesce(was_read('aws_guardduty_organization_configuration', account_id, region), false)) as guardduty,
        bool_and(
            is_collected and coalesce(was_read('aws_securityhub_organization_configuration', account_id, region), false)
        ) as securityhub
    from region_in_scope
    where is_enabled
    group by account_id
),

candidate as (
    select
        administrator.organization_id,
        service.principal,
        administrator.administrator_id,
        administrator.is_management_account,
        administrator.is_collected,
        coalesce(
            case service.principal when 'guardduty.amazonaws.com' then looked_into.guardduty else looked_into.securityhub end, false
        ) as is_read,
        list_contains(administrator.services, service.principal) as is_delegated,
        enrolling.administers,
        enrolling.leaves_out,
        enrolling.regions,
        enrolling.account_id is not null as is_enrolling
    from organizations_administrator as administrator
    cross join service
    left join enrolling on enrolling.account_id = administrator.administrator_id and enrolling.principal = service.principal
    left join looked_into on looked_into.account_id = administrator.administrator_id
),

decided as (
    select
        * exclude (leaves_out),
        case
            when is_delegated then true
            -- GuardDuty and Security Hub may be administered by the management account, which is no delegated administrator then.
            when is_management_account and principal <> 'config.amazonaws.com'
                then case when administers then true when is_read then is_enrolling and administers end
            else is_delegated
        end as is_administrator,
        case
            when principal = 'config.amazonaws.com' then false
            when is_enrolling then leaves_out
            -- An administrator without the service enrols nobody.
            when is_read then true
        end as leaves_out
    from candidate
),

administered as (
    select
        organization_id,
        principal,
        bool_or(is_administrator) as is_administered,
        bool_or(is_administrator is null) as is_undecided,
        any_true(case when is_administrator then leaves_out else false end) as leaves_out,
        string_agg(administrator_id, ', ' order by administrator_id) filter (is_administrator) as administrators,
        string_agg(regions, ', ' order by regions) filter (is_administrator) as regions,
        bool_or(is_management_account) filter (is_administrator) as by_management,
        string_agg(administrator_id, ', ' order by administrator_id) filter (is_administrator and not is_collected) as uncollected
    from decided
    group by organization_id, principal
)

select
    organization.arn || '/' || service.principal as resource,
    verdict(alarm := case
        when administered.is_administered then administered.leaves_out
        when organization.has_administrators and not administered.is_undecided then true
    end) as status,
    service.name || case
        when administered.is_administered
            then ' is administered by account ' || administered.administrators || ' for organization ' || organization.id
                || if(administered.by_management, ', which is its management account', '')
                || case
                    when administered.leaves_out
                        then ', and does not enrol new accounts' || coalesce(' in ' || administered.regions, '')
                    when service.principal = 'config.amazonaws.com' then ''
                    else ', and enrols new accounts'
                end || '.'
        else ' has no delegated administrator in organization ' || organization.id || '.'
    end as reason,
    case
        when administered.is_administered and administered.leaves_out is null and administered.uncollected is not null
            then 'account ' || administered.uncollected || ', which administers ' || service.name || ', is not in the snapshot'
        when not coalesce(administered.is_administered, false) and not organization.has_administrators
            then 'no account in the snapshot could tell who administers services for organization ' || organization.id
    end as unknown_because,
    coalesce(account.account_id, organization.seen_by) as account_id,
    'global' as region,
    organization.id as organization_id,
    service.principal as service
from organization
cross join service
left join administered on administered.organization_id = organization.id and administered.principal = service.principal
left join account on account.account_id = organization.master_account_id
