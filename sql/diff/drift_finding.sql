-- One row per check and resource that some snapshot has a finding of, and how the two compare. Of what is `ok` no finding is kept: so a finding is
-- new or resolved where the other side has none and everything that the check reads was read there.
-- Inputs: before.finding, after.finding, check_table (the staged tables that decide a check), drift_gap.
with ranked as (
    select *, row_number() over (
        partition by side, check_id, account_id, region, resource
        order by list_position(['alarm', 'error', 'unknown', 'info', 'skip', 'ok'], status), reason
    ) as number
    from (
        select 'before' as side, * from before.finding
        union all
        select 'after', * from after.finding
    )
),

earlier as (
    select * from ranked where side = 'before' and number = 1
),

later as (
    select * from ranked where side = 'after' and number = 1
),

paired as (
    select
        coalesce(later.check_id, earlier.check_id) as check_id,
        coalesce(later.severity, earlier.severity) as severity,
        coalesce(later.resource, earlier.resource) as resource,
        coalesce(later.account_id, earlier.account_id) as account_id,
        coalesce(later.region, earlier.region) as region,
        earlier.status as status_before,
        later.status as status_after,
        earlier.reason as reason_before,
        later.reason as reason_after,
        coalesce(later.dimensions, earlier.dimensions) as dimensions
    from earlier
    full join later
        on later.check_id = earlier.check_id
        and later.resource is not distinct from earlier.resource
        and later.account_id is not distinct from earlier.account_id
        and later.region is not distinct from earlier.region
),

gap as (
    select
        check_table.check_id,
        drift_gap.side,
        drift_gap.account_id,
        drift_gap.region,
        string_agg(distinct drift_gap.reason, '; ' order by drift_gap.reason) as cause
    from drift_gap
    join check_table using (table_name)
    group by all
),

place as (
    select distinct check_id, account_id, region
    from paired
    where status_before is null or status_after is null
),

gap_of_place as (
    select
        place.check_id,
        place.account_id,
        place.region,
        string_agg(distinct gap.cause, '; ' order by gap.cause) filter (where gap.side = 'before') as cause_before,
        string_agg(distinct gap.cause, '; ' order by gap.cause) filter (where gap.side = 'after') as cause_after
    from place
    join gap
        on gap.check_id = place.check_id
        and gap.account_id = place.account_id
        and (gap.region = 'global' or place.region = 'global' or gap.region = place.region)
    group by all
),

judged as (
    select
        paired.*,
        case
            when status_before in ('unknown', 'error') then 'in the earlier snapshot: ' || reason_before
            when status_after in ('unknown', 'error') then 'in the later snapshot: ' || reason_after
            when status_before is null and gap_of_place.cause_before is not null
                then 'Not comparable: ' || gap_of_place.cause_before || '.'
            when status_after is null and gap_of_place.cause_after is not null
                then 'Not comparable: ' || gap_of_place.cause_after || '.'
        end as doubt
    from paired
    left join gap_of_place using (check_id, account_id, region)
)

select
    check_id,
    severity,
    case
        when doubt is not null then 'incomparable'
        when status_before is not distinct from status_after then 'unchanged'
        when status_after = 'alarm' then 'new'
        when status_before = 'alarm' then 'resolved'
        when status_after = 'info' then 'new'
        when status_before = 'info' then 'resolved'
        else 'unchanged'
    end as change,
    status_before,
    status_after,
    resource,
    coalesce(doubt, reason_after, reason_before) as reason,
    account_id,
    region,
    dimensions
from judged
order by
    list_position(['critical', 'high', 'medium', 'low'], severity), check_id,
    list_position(['new', 'resolved', 'incomparable', 'unchanged'], change), account_id, region, resource
