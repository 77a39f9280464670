/*
title = "Security findings are not routed to anyone"
severity = "medium"
category = "logging"
scope = "organization"
description = "Looks for regions in which GuardDuty or Security Hub is on, but no enabled EventBridge rule passes findings on to a target, or only to SNS topics without a confirmed subscription. A finding that nobody is told of is read too late. A rule in the region where Security Hub brings findings together is enough. What functions, queues and API destinations make of a finding cannot be followed, and counts. In an organization, the administrator of the service gets the findings of its members: what its rules pass on is a note, and an administrator that the snapshot does not hold leaves the verdict unknown."
remediation = "Create a rule that sends findings of high and critical severity to the on-call channel."
references = ["https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-cloudwatch-events.html"]
nullable = [
    "aws_eventbridge_rule", "aws_sns_topic", "aws_sns_topic_subscription", "aws_organizations_organization",
    "aws_organizations_delegated_administrator", "aws_securityhub_organization_configuration",
    "aws_guardduty_organization_configuration", "aws_securityhub_finding_aggregator"
]
*/
with administered as (
    select 'aws.securityhub' as source, account_id, region
    from aws_securityhub_organization_configuration
    union all
    select 'aws.guardduty', account_id, region
    from aws_guardduty_organization_configuration
    where is_administrator
),

-- Accounts of the organization that administer the service in the region, and whether their rules pass findings on.
administrator as (
    select
        own.account_id,
        administered.region,
        administered.source,
        bool_or(administered.account_id = own.account_id) as is_itself,
        min(administered.account_id) as administrator_id,
        any_true(theirs.is_routed) as routes
    from administered
    inner join aws_organizations_organization as their_own on their_own.account_id = administered.account_id
    inner join aws_organizations_organization as own on own.id = their_own.id
    left join eventbridge_service_route as theirs
        on theirs.account_id = administered.account_id
        and theirs.region = administered.region
        and theirs.source = administered.source
    group by own.account_id, administered.region, administered.source
),

-- Whom the management account made administrator; NULL where it is not told of, or not whether it administers anything.
delegated as (
    select
        organization.account_id,
        organization.is_member,
        organization.master_account_id,
        management.account_id is not null as management_is_collected,
        min(delegate.delegated_account_id) filter (where delegate.service_principal = 'guardduty.amazonaws.com')
            as guardduty_id,
        min(delegate.delegated_account_id) filter (where delegate.service_principal = 'securityhub.amazonaws.com')
            as securityhub_id,
        bool_or(untold.account_id is not null) as is_unclear
    from aws_organizations_organization as organization
    left join aws_organizations_organization as management
        on management.account_id = organization.master_account_id
    left join aws_organizations_delegated_services_for_account as delegate
        on delegate.account_id = organization.master_account_id
    left join aws_organizations_delegated_administrator as untold
        on untold.account_id = organization.master_account_id and untold.delegated_services is null
    group by
        organization.account_id, organization.is_member, organization.master_account_id, management.account_id
),

joined as (
    select
        service.*,
        case service.source when 'aws.guardduty' then 'GuardDuty' else 'Security Hub' end as service_name,
        coalesce(administrator.is_itself, false) as is_itself,
        administrator.administrator_id,
        administrator.routes as administrator_routes,
        delegated.is_member,
        delegated.master_account_id,
        case service.source when 'aws.guardduty' then delegated.guardduty_id else delegated.securityhub_id end
            as delegate_id,
        delegated.management_is_collected and not delegated.is_unclear as delegates_are_told
    from eventbridge_service_route as service
    left join administrator
        on administrator.account_id = service.account_id
        and administrator.region = service.region
        and administrator.source = service.source
    left join delegated on delegated.account_id = service.account_id
),

decided as (
    select
        *,
        case
            when not is_on or is_routed then false
            when is_routed is null or is_on is null then null
            when administrator_routes and not is_itself then false
            when was_read('eventbridge_service_route', account_id, region) is null then null
            when was_read('eventbridge_finding_route', account_id, aggregation_region) is null then null
            when is_itself or not is_member then true
            when administrator_id is not null
                then case
                    when was_read('eventbridge_service_route', administrator_id, region) then not administrator_routes
                end
            -- The management account may administer the service itself, without having delegated it.
            when delegates_are_told
                and delegate_id is null
                and was_read('aws_organizations_delegated_administrator', master_account_id, 'global')
                and was_read('aws_securityhub_organization_configuration', master_account_id, region)
                and was_read('aws_guardduty_organization_configuration', master_account_id, region)
                then true
        end as is_alarming
    from joined
)

select
    arn as resource,
    verdict(
        alarm := is_alarming,
        info := not is_routed,
        skip := coalesce(not is_on, false)
    ) as status,
    case
        when not is_on then service_name || ' is off in ' || region || ' of account ' || account_id || '.'
        when is_routed
            then 'Findings of ' || service_name || ' in ' || region || ' of account ' || account_id || ' are passed on by '
                || route || '.'
        when administrator_routes and not is_itself
            then 'Findings of ' || service_name || ' in ' || region || ' of account ' || account_id
                || ' are left to administrator ' || administrator_id || ', whose rules pass them on.'
        else 'Findings of ' || service_name || ' in ' || region || ' of account ' || account_id || ' are passed on by no rule'
            || coalesce(' that is enabled and reaches somebody, among ' || rule_names, '')
            || case
                when administrator_id is not null and not is_itself
                    then ', nor by those of administrator ' || administrator_id
                else ''
            end || '.'
    end as reason,
    case when is_alarming is null and is_on and not is_routed and administrator_id is null and is_member
        then 'findings of ' || service_name || ' may be passed on by '
            || coalesce('administrator ' || delegate_id || ', which', 'an administrator of the organization that')
            || ' the snapshot does not hold' end as unknown_because,
    account_id,
    region
from decided
