-- One row per side, staged table, account and region that was not read there, though the other side looked at it, too. What is there cannot be
-- compared: it is neither added nor removed. Inputs: before.coverage, after.coverage.
with place as (
    select table_name, account_id, region from before.coverage
    union
    select table_name, account_id, region from after.coverage
),

told as (
    select 'before' as side, 'earlier' as word, table_name, account_id, region, is_read, reason from before.coverage
    union all
    select 'after', 'later', table_name, account_id, region, is_read, reason from after.coverage
)

select
    side.side,
    place.table_name,
    place.account_id,
    place.region,
    case
        when told.table_name is null
            then 'the ' || side.word || ' snapshot does not tell of '
                || case when place.region = 'global' then '' else place.region || ' in ' end || place.account_id
        else 'in the ' || side.word || ' snapshot, ' || told.reason
    end as reason
from place
cross join (values ('before', 'earlier'), ('after', 'later')) as side (side, word)
left join told
    on told.side = side.side
    and told.table_name = place.table_name
    and told.account_id = place.account_id
    and told.region = place.region
where not coalesce(told.is_read, false)
order by side.side desc, place.table_name, place.account_id, place.region
