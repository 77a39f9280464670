-- One row per suppression: what came of it in this run.
--
-- Inputs: suppression_given (`is_judged`: all findings that it could fit were looked for), suppressed.
with live as (
    select suppressed.position, suppressed.finding_id
    from suppressed
    join suppression_given using (position)
    where not suppression_given.is_expired
),

first_fit as (
    select finding_id, min(position) as position
    from live
    group by finding_id
),

overlap as (
    select one.position, other.position as other, count(*) as shared
    from live as one
    join live as other on other.finding_id = one.finding_id and other.position != one.position
    group by all
),

fitting as (
    select position, count(*) as fits
    from suppressed
    group by position
),

taken as (
    select position, count(*) as suppresses
    from first_fit
    group by position
),

overlapping as (
    select position, list(other order by other) as others
    from overlap
    group by position
)

select
    suppression_given.position,
    suppression_given.source,
    case
        when suppression_given.is_expired then 'expired'
        when fitting.fits > 0 then 'active'
        when suppression_given.is_judged then 'unused'
        else 'not_judged'
    end as state,
    coalesce(fitting.fits, 0) as fits,
    coalesce(taken.suppresses, 0) as suppresses,
    coalesce(overlapping.others, []) as overlapping,
    suppression_given.justification,
    suppression_given.owner,
    suppression_given.expires,
    suppression_given.checks,
    suppression_given.accounts,
    suppression_given.regions,
    suppression_given.resources,
    suppression_given.tags,
    suppression_given.findings
from suppression_given
left join fitting using (position)
left join taken using (position)
left join overlapping using (position)
order by suppression_given.position
