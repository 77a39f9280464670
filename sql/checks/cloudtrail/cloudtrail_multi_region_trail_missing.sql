/*
title = "No multi-region trail records management events"
severity = "high"
category = "logging"
scope = "account"
description = "Whether at least one trail that the account sees is logging, covers all regions and global services, and records all management events, reads and writes. An organization's trail counts. Several trails of single regions do not, because the next region is in none of them."
remediation = "Create a multi-region trail with log file validation, and start it."
references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html"]
*/
with suited as (
    select
        account_id,
        name,
        is_multi_region_trail
        and is_logging
        and include_global_service_events
        -- A trail without selectors of its own records all management events.
        and case
            when not has_custom_event_selectors then true
            else management_events_recorded(event_selectors, advanced_event_selectors, 'ReadOnly')
                and management_events_recorded(event_selectors, advanced_event_selectors, 'WriteOnly')
        end as suits
    from aws_cloudtrail_trail
),

counted as (
    select
        account_id,
        count(*) as trails,
        count(*) filter (suits) as suiting,
        count(*) filter (suits is null) as undecided,
        min(name) filter (suits) as suiting_name
    from suited
    group by account_id
)

select
    account.arn as resource,
    verdict(alarm := case
        when counted.suiting > 0 then false
        when counted.undecided > 0 then null
        when was_read('aws_cloudtrail_trail', account.account_id, 'global') then true
    end) as status,
    case
        when counted.suiting > 0
            then 'Account ' || account.account_id || ' has trail ' || counted.suiting_name
                || ', which records all management events in all regions.'
        when counted.trails > 0
            then 'Account ' || account.account_id
                || ' has no trail that records all management events in all regions, among ' || counted.trails
                    || ' seen.'
        else 'Account ' || account.account_id || ' has no trail.'
    end as reason,
    account.account_id,
    'global' as region
from account
left join counted on counted.account_id = account.account_id
