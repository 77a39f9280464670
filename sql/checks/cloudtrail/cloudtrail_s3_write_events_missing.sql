/*
title = "No trail records S3 object write events"
severity = "medium"
category = "logging"
scope = "account"
description = "Whether at least one logging multi-region trail that the account sees records the events that write objects of all S3 buckets. Without them it cannot be told which objects an intruder changed or destroyed. Selectors that name single buckets do not count, because the next bucket is in none of them. Data events are charged for."
remediation = "Add S3 data events for all buckets to a multi-region trail."
references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html"]
*/
with suited as (
    select
        account_id,
        name,
        is_multi_region_trail
        and is_logging
        -- A trail without selectors of its own records no data events.
        and case
            when not has_custom_event_selectors then false
            else s3_object_events_recorded(event_selectors, advanced_event_selectors, 'WriteOnly')
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
                || ', which records the events that write the objects of all S3 buckets.'
        when counted.trails > 0
            then 'Account ' || account.account_id
                || ' has no trail that records the events that write the objects of all S3 buckets, among '
                    || counted.trails || ' seen.'
        else 'Account ' || account.account_id || ' has no trail.'
    end as reason,
    account.account_id,
    'global' as region
from account
left join counted on counted.account_id = account.account_id
