/*
title = "GuardDuty was disabled or suspended"
severity = "critical"
alert = "immediate"
description = "Looks for regions in which GuardDuty was on and its detector is gone or suspended, and for protection plans that were turned off. A region without a detector is one in which nobody sees an intruder. A detector that was made anew counts as the same."
related_checks = ["guardduty_detector_disabled", "guardduty_protection_plan_disabled"]
references = ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_suspend-disable.html"]
*/
with detector as (
    select account_id, region, min(arn) as arn
    from before.aws_guardduty_detector
    group by account_id, region
),

plan_before as (
    select account_id, region, name, any_true(is_enabled) as is_enabled
    from before.guardduty_detector_feature
    where (detector_status <> 'ENABLED') is not true
    group by account_id, region, name
),

plan_after as (
    select account_id, region, name, any_true(is_enabled) as is_enabled
    from after.guardduty_detector_feature
    where (detector_status <> 'ENABLED') is not true
    group by account_id, region, name
),

plan as (
    select
        account_id, region,
        any_true(plan_before.is_enabled and not plan_after.is_enabled) as was_disabled,
        string_agg(name, ', ' order by name) filter (plan_before.is_enabled and not plan_after.is_enabled) as names
    from plan_before
    join plan_after using (account_id, region, name)
    group by account_id, region
),

paired as (
    select
        detector.arn, earlier.account_id, earlier.region, later.account_id is null as is_gone,
        earlier.is_enabled and case when later.account_id is null then true else not later.is_enabled end as is_off,
        case when plan.account_id is null then false else plan.was_disabled end as lost_plan,
        plan.names
    from before.guardduty_region_detector as earlier
    join detector using (account_id, region)
    left join after.guardduty_region_detector as later using (account_id, region)
    left join plan using (account_id, region)
)

select
    arn as resource,
    is_off or lost_plan as fires,
    'GuardDuty ' || case
        when is_off and is_gone then 'was disabled in ' || region
        when is_off then 'was suspended in ' || region
        else 'no longer has these protection plans on in ' || region || ': ' || names
    end || '.' as reason,
    account_id,
    region
from paired
