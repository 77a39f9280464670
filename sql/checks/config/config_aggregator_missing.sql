/*
title = "No AWS Config aggregator covers the organization"
severity = "low"
category = "logging"
scope = "organization"
description = "Whether an aggregator in the organization's management account, or in an account that administers AWS Config for it, collects what is recorded in all accounts and regions, and whether its sources can be read. Without one, nobody can ask for the whole organization what it runs, and what it ran before. An aggregator that names accounts must name every active one, with all regions; one that is limited to some resource types does not count. Where none is found, every account that could have one must be in the snapshot, with all of its enabled regions."
remediation = "Create an organization aggregator with all regions in the account that administers AWS Config."
references = ["https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html"]
nullable = ["aws_config_configuration_aggregator", "aws_organizations_account", "aws_organizations_delegated_administrator", "aws_region"]
*/
with organization as (
    select
        id, any_value(partition) as partition, any_value(master_account_id) as master_account_id, min(account_id) as seen_by,
        -- Members are refused the list of administrators; somebody who may read it has to be in the snapshot.
        bool_or(coalesce(was_read('aws_organizations_delegated_administrator', account_id, 'global'), false)) as has_administrators
    from aws_organizations_organization
    where is_member
    group by id
),

-- Whether every enabled region of an account was looked into for aggregators.
looked_into as (
    select
        account_id,
        bool_and(is_collected and coalesce(was_read('aws_config_configuration_aggregator', account_id, region), false))
        and coalesce(was_read('aws_region', account_id, 'global'), false) as everywhere
    from region_in_scope
    where is_enabled
    group by account_id
),

administrator as (
    select administrator.*, coalesce(looked_into.everywhere, false) as is_read
    from organizations_administrator as administrator
    left join looked_into on looked_into.account_id = administrator.administrator_id
    -- Whose services were not read may administer AWS Config.
    where is_management_account or services is null or list_contains(services, 'config.amazonaws.com')
),

member as (
    select organization_id, list(distinct id) filter (state = 'ACTIVE') as accounts
    from aws_organizations_account
    group by organization_id
),

aggregator as (
    select
        administrator.organization_id,
        aggregator.name,
        aggregator.region,
        aggregator.account_id,
        json_array_length(aggregator.failed_sources) as failures,
        aggregator.aggregator_filters is null and (
            coalesce(cast(aggregator.organization_aggregation_source ->> 'AllAwsRegions' as boolean), false)
            or case
                when json_array_length(aggregator.account_aggregation_sources) = 0 then false
                else list_has_all(
                    flatten(list_transform(
                        list_filter(
                            from_json(aggregator.account_aggregation_sources, '[{"AccountIds": ["VARCHAR"], "AllAwsRegions": "BOOLEAN"}]'),
                            lambda source: source.AllAwsRegions
                        ),
                        lambda source: source.AccountIds
                    )),
                    member.accounts
                )
            end
        ) as covers
    from aws_config_configuration_aggregator as aggregator
    inner join administrator on administrator.administrator_id = aggregator.account_id
    left join member on member.organization_id = administrator.organization_id
),

found as (
    select
        organization_id,
        count(*) as aggregators,
        count(*) filter (covers and failures = 0) as working,
        count(*) filter (covers is null or (covers and failures is null)) as undecided,
        count(*) filter (covers and failures > 0) as failing,
        min(name || ' in ' || region) filter (covers and failures = 0) as working_name,
        min(name || ' in ' || region || ' (' || failures || ')') filter (covers and failures > 0) as failing_name
    from aggregator
    group by organization_id
),

seen as (
    select
        organization_id, bool_and(is_read) as is_complete,
        string_agg(administrator_id, ', ' order by administrator_id) filter (not is_read) as unread
    from administrator
    group by organization_id
)

select
    'arn:' || organization.partition || ':iam::' || organization.master_account_id || ':root' as resource,
    verdict(alarm := case
        when found.working > 0 then false
        when found.undecided > 0 then null
        when found.failing > 0 or (seen.is_complete and organization.has_administrators) then true
    end) as status,
    'Organization ' || organization.id || case
        when found.working > 0 then ' is covered by aggregator ' || found.working_name || '.'
        when found.failing > 0 then ' has an aggregator with sources that fail: ' || found.failing_name || '.'
        when found.aggregators > 0 then ' has no aggregator that covers all accounts and regions, among ' || found.aggregators || ' seen.'
        else ' has no aggregator.'
    end as reason,
    case
        when found.working > 0 or found.undecided > 0 or found.failing > 0 then null
        when seen.unread is not null then 'not all aggregators of account ' || seen.unread || ' were read'
        when not organization.has_administrators
            then 'no account in the snapshot could tell who administers AWS Config for organization ' || organization.id
    end as unknown_because,
    coalesce(account.account_id, organization.seen_by) as account_id,
    'global' as region,
    organization.id as organization_id
from organization
left join found on found.organization_id = organization.id
left join seen on seen.organization_id = organization.id
left join account on account.account_id = organization.master_account_id
