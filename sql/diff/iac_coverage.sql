-- One row per type of resource, and one for all (its `resource_type` is null): how many of the resources in the scope a state manages. Input: iac_resource.
with counted as (
    select
        resource_type,
        count(distinct case when state_id is not null and is_found then place end) as managed,
        count(distinct case when state_id is null then place end) as unmanaged,
        count(*) filter (where change = 'differs') as differing,
        count(*) filter (where change = 'missing') as missing,
        count(*) filter (where change = 'incomparable') as incomparable
    from (
        select
            *,
            state_id in (select state_id from iac_match) as is_found,
            {'account': account_id, 'region': region, 'resource': resource, 'type': resource_type} as place
        from iac_resource
    )
    where resource_type is not null or change <> 'incomparable'
    group by grouping sets (resource_type, ())
)

select
    resource_type,
    managed,
    unmanaged,
    managed + unmanaged as resources,
    case when managed + unmanaged > 0 then round(100.0 * managed / (managed + unmanaged), 1) end as percent,
    differing,
    missing,
    incomparable
from counted
order by resource_type nulls first
