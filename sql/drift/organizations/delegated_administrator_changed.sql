/*
title = "Delegated security administrator changed"
severity = "high"
alert = "immediate"
description = "Looks for accounts that became, or no longer are, the organization's administrator of Security Hub, GuardDuty, AWS Config, IAM Access Analyzer or CloudTrail. Whoever administers such a service can silence it in every account."
related_checks = ["organizations_security_delegation_missing"]
references = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_delegated_admin.html"]
nullable = ["aws_organizations_delegated_administrator"]
*/
with administrator as (
    select 'before' as side, account_id, id, arn, name, delegated_services
    from before.aws_organizations_delegated_administrator
    union all
    select 'after', account_id, id, arn, name, delegated_services
    from after.aws_organizations_delegated_administrator
),

watched as (
    select
        * exclude (delegated_services),
        list_filter(
            list_transform(
                from_json(delegated_services, '[{"ServicePrincipal": "VARCHAR"}]'),
                lambda delegated: delegated.ServicePrincipal
            ),
            lambda principal: principal in (
                'securityhub.amazonaws.com', 'guardduty.amazonaws.com', 'config.amazonaws.com',
                'config-multiaccountsetup.amazonaws.com', 'access-analyzer.amazonaws.com', 'cloudtrail.amazonaws.com'
            )
        ) as services
    from administrator
),

paired as (
    select
        account_id,
        id,
        any_value(arn) as arn,
        any_value(name) as name,
        -- Who is not on the list administers nothing.
        case
            when bool_or(side = 'before') then any_value(services) filter (side = 'before')
            when was_read('aws_organizations_delegated_administrator', account_id, 'global') then []
        end as earlier,
        case
            when bool_or(side = 'after') then any_value(services) filter (side = 'after')
            when was_read('aws_organizations_delegated_administrator', account_id, 'global') then []
        end as later
    from watched
    group by account_id, id
    -- The management account and an administrator tell the same.
    qualify row_number() over (partition by id order by earlier is null or later is null, account_id) = 1
),

compared as (
    select
        *,
        list_sort(list_filter(later, lambda service: not list_contains(earlier, service))) as gained,
        list_sort(list_filter(earlier, lambda service: not list_contains(later, service))) as lost
    from paired
)

select
    arn as resource,
    case when earlier is not null and later is not null then len(gained) > 0 or len(lost) > 0 end as fires,
    'Account ' || coalesce(name || ' (' || id || ')', id) || ' ' || concat_ws(
        ', and ',
        case when len(gained) > 0 then 'became the administrator of ' || array_to_string(gained, ', ') end,
        case when len(lost) > 0 then 'no longer is the administrator of ' || array_to_string(lost, ', ') end
    ) || '.' as reason,
    account_id,
    'global' as region
from compared
