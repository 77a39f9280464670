-- One row per resource that is not the same in both snapshots. Inputs: pair, drift_gap, drift_attribute, bare_listing (the operations that list
-- resources of types that no table tells of), and of both sides held, call_made, call_failure.
with lonely as (
    select *, case when before is null then 'added' else 'removed' end as change
    from pair
    where before is null or after is null
),

held as (
    select 'before' as side, * from before.held
    union all
    select 'after', * from after.held
),

listed as (
    select 'before' as side, call_made.account_id, bare_listing.resource_type, bare_listing.operation
    from before.call_made
    join bare_listing using (operation)
    union all
    select 'after', call_made.account_id, bare_listing.resource_type, bare_listing.operation
    from after.call_made
    join bare_listing using (operation)
),

refused as (
    select 'before' as side, account_id, region, operation from before.call_failure where resource is null
    union all
    select 'after', account_id, region, operation from after.call_failure where resource is null
),

-- What nothing covers was read where the other side holds more of it, or listed it without a failure.
bare as (
    select
        lonely.pair,
        case lonely.change when 'added' then 'before' else 'after' end as other_side,
        lonely.resource_type,
        exists (
            select 1
            from held
            where
                held.side = case lonely.change when 'added' then 'before' else 'after' end
                and held.resource_type = lonely.resource_type
                and held.account_id = lonely.account_id
                and held.region = lonely.region
        ) or exists (
            select 1
            from listed
            where
                listed.side = case lonely.change when 'added' then 'before' else 'after' end
                and listed.resource_type = lonely.resource_type
                and listed.account_id = lonely.account_id
                and not exists (
                    select 1
                    from refused
                    where
                        refused.side = listed.side
                        and refused.account_id = listed.account_id
                        and refused.operation = listed.operation
                        and refused.region in (lonely.region, 'global')
                )
        ) as was_read
    from lonely
    where lonely.table_name is null
),

-- Where the other side did not look, the resource may have been there all the same.
doubtful as (
    select
        pair,
        'nothing tells that ' || resource_type || ' was read in the '
            || case other_side when 'before' then 'earlier' else 'later' end || ' snapshot' as reason
    from bare
    where not was_read
    union all
    select lonely.pair, string_agg(distinct drift_gap.reason, '; ' order by drift_gap.reason) as reason
    from lonely
    join drift_gap
        on drift_gap.side = case lonely.change when 'added' then 'before' else 'after' end
        and drift_gap.table_name = lonely.table_name
        and drift_gap.account_id = lonely.account_id
        and (drift_gap.region in (lonely.region, 'global') or lonely.region = 'global')
    group by lonely.pair
),

altered as (
    select
        resource_type,
        account_id,
        region,
        resource,
        any_value(title) as title,
        any_value(tags) as tags,
        case when bool_or(change = 'changed') then 'changed' else 'incomparable' end as change,
        list(attribute order by attribute) filter (where change = 'changed') as attributes,
        string_agg(distinct reason, '; ' order by reason) as reason
    from drift_attribute
    group by all
),

alone as (
    select
        lonely.resource_type,
        lonely.account_id,
        lonely.region,
        lonely.resource,
        any_value(lonely.title) as title,
        any_value(lonely.tags) as tags,
        case when bool_or(doubtful.pair is not null) then 'incomparable' else any_value(lonely.change) end as change,
        string_agg(distinct doubtful.reason, '; ' order by doubtful.reason) as reason
    from lonely
    left join doubtful using (pair)
    group by all
)

select resource_type, account_id, region, resource, title, tags, change, attributes, reason
from altered
union all by name
select resource_type, account_id, region, resource, title, tags, change, reason
from alone
order by resource_type, account_id, region, resource
