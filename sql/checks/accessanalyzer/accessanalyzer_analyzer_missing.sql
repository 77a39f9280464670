/*
title = "No active external-access analyzer in the region"
severity = "high"
category = "exposure"
description = "Looks for an active analyzer of external access in every region that the account has enabled. It finds what policies let outsiders reach, and an analyzer sees its own region only. An analyzer of the whole organization in its management account, or in the account that administers Access Analyzer, covers the members; where these accounts are not in the snapshot, a member without an analyzer of its own cannot be judged. Analyzers of unused and of internal access look for something else. Enabled regions that were not collected are told in one row."
remediation = "Create an analyzer in every enabled region, best for the whole organization."
command = "aws accessanalyzer create-analyzer --region {region} --analyzer-name external-access --type ACCOUNT"
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-getting-started.html"]
nullable = [
    "aws_accessanalyzer_analyzer", "aws_organizations_delegated_administrator", "aws_organizations_organization", "aws_region"
]
*/
with own as (
    select
        account_id, region,
        any_true(type in ('ACCOUNT', 'ORGANIZATION') and status = 'ACTIVE') as is_active,
        min(name) filter (type in ('ACCOUNT', 'ORGANIZATION') and status = 'ACTIVE') as name
    from aws_accessanalyzer_analyzer
    group by account_id, region
),

membership as (
    select
        account_id, is_member, id as organization_id,
        -- Members are refused the list of administrators; somebody who may read it has to be in the snapshot.
        bool_or(coalesce(was_read('aws_organizations_delegated_administrator', account_id, 'global'), false)) over (partition by id)
            as has_administrators
    from aws_organizations_organization
),

shared as (
    select
        membership.organization_id, analyzer.region,
        any_true(analyzer.type = 'ORGANIZATION' and analyzer.status = 'ACTIVE') as is_active,
        min(analyzer.name || ' of account ' || analyzer.account_id)
            filter (analyzer.type = 'ORGANIZATION' and analyzer.status = 'ACTIVE') as name
    from aws_accessanalyzer_analyzer as analyzer
    inner join membership on membership.account_id = analyzer.account_id and membership.is_member
    group by membership.organization_id, analyzer.region
),

administrator as (
    select organization_id, administrator_id
    from organizations_administrator
    -- Whose services were not read may administer Access Analyzer.
    where is_management_account or services is null or list_contains(services, 'access-analyzer.amazonaws.com')
),

judged as (
    select
        place.*,
        own.is_active as own_is_active,
        -- An analyzer of which it is not known whether it is active.
        (own.region is not null and own.is_active is null) or (shared.region is not null and shared.is_active is null) as is_undecided,
        coalesce(own.name, shared.name) as name,
        membership.is_member,
        membership.organization_id,
        membership.has_administrators,
        shared.is_active as shared_is_active,
        place.is_collected and coalesce(was_read('aws_accessanalyzer_analyzer', place.account_id, place.region), false) as is_read,
        (
            select string_agg(administrator.administrator_id, ', ' order by administrator.administrator_id)
            from administrator
            left join account_region
                on account_region.account_id = administrator.administrator_id and account_region.region = place.region
            where
                administrator.organization_id = membership.organization_id
                and (
                    account_region.region is null
                    or was_read('aws_accessanalyzer_analyzer', administrator.administrator_id, place.region) is null
                )
        ) as unread_administrators
    from region_in_scope as place
    left join own on own.account_id = place.account_id and own.region = place.region
    left join membership on membership.account_id = place.account_id
    left join shared on shared.organization_id = membership.organization_id and shared.region = place.region
),

decided as (
    select
        *,
        case
            when own_is_active or shared_is_active then true
            when not is_read or is_undecided then null
            when not is_member then false
            when is_member and has_administrators and unread_administrators is null then false
        end as is_covered
    from judged
)

select
    arn as resource,
    verdict(alarm := not is_covered, skip := not is_enabled) as status,
    case
        when not is_enabled then 'Access Analyzer is not judged in ' || region || ', which the account has not enabled.'
        when is_covered then 'Analyzer ' || name || ' looks for external access in ' || region || '.'
        else 'No active analyzer looks for external access in ' || region || '.'
    end as reason,
    case
        when missing_because is not null then missing_because
        when is_covered is null and is_read and unread_administrators is not null
            then 'the account has no analyzer of its own, and whether account ' || unread_administrators
                || ' has one for the organization was not read'
        when is_covered is null and is_read and not has_administrators
            then 'the account has no analyzer of its own, and no account in the snapshot could tell who administers Access Analyzer'
                || ' for organization ' || organization_id
    end as unknown_because,
    account_id,
    region
from decided
