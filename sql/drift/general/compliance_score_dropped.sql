/*
title = "Compliance score fell by more than 5 points"
severity = "high"
alert = "immediate"
description = "Looks for frameworks whose score, of 100, is more than 5 points lower than in the earlier snapshot. Scores are of the snapshot as a whole, and are compared where on both sides at least 80 percent of the controls that count were decided. The reason tells of accounts and regions that are in the later snapshot alone, because these can lower a score without any change."
references = ["https://docs.aws.amazon.com/securityhub/latest/userguide/standards-security-score.html"]
*/
with place as (
    select count(*) as added
    from after.account_region as later
    left join before.account_region as earlier using (account_id, region)
    where earlier.region is null
),

paired as (
    select
        framework,
        later.title,
        earlier.score as earlier_score,
        later.score as later_score,
        (earlier.passed + earlier.failed) >= 0.8 * (earlier.passed + earlier.failed + earlier.unknown)
        and (later.passed + later.failed) >= 0.8 * (later.passed + later.failed + later.unknown) as are_sound
    from after.framework_result as later
    join before.framework_result as earlier using (framework)
)

select
    paired.framework as resource,
    case when paired.are_sound then paired.earlier_score - paired.later_score > 5 end as fires,
    'Score of ' || paired.title || ' fell from ' || round(paired.earlier_score, 1) || ' to ' || round(paired.later_score, 1)
        || case
            when place.added = 1 then '; one account and region is new in the later snapshot'
            when place.added > 1 then '; ' || place.added || ' accounts and regions are new in the later snapshot'
            else ''
        end || '.' as reason,
    'too many controls of ' || paired.framework || ' are unknown in one of the snapshots' as unknown_because,
    null::varchar as account_id,
    'global' as region
from paired
cross join place
