-- One row per resource of a type that no table tells of, as `pair.sql` has them: its evidence takes the place of the columns.
-- Inputs: changed_resource, tabled_type (the resource types that tables tell of).
with bare as (
    select * from changed_resource where resource_type not in (select resource_type from tabled_type)
),

earlier as (
    select * from bare where side = 'before'
),

later as (
    select * from bare where side = 'after'
)

select
    null::varchar as table_name,
    coalesce(earlier.resource_type, later.resource_type) as resource_type,
    coalesce(earlier.account_id, later.account_id) as account_id,
    coalesce(earlier.region, later.region) as region,
    coalesce(earlier.identity, later.identity) as resource,
    coalesce(later.resource_name, earlier.resource_name) as title,
    tags_json(coalesce(later.tags, earlier.tags)) as tags,
    earlier.source as source_before,
    later.source as source_after,
    case when earlier.identity is not null then json_merge_patch(
        earlier.evidence, to_json({'tags': tags_json(earlier.tags)})
    ) end as before,
    case when later.identity is not null then json_merge_patch(
        later.evidence, to_json({'tags': tags_json(later.tags)})
    ) end as after
from earlier
full join later using (resource_type, account_id, region, identity)
