-- One row per part of the evidence of a resource, or tag, that differs from the snapshot before in which it was there.
--
-- Inputs: timeline_row (position, resource_type, tags, evidence; a resource's rows, one per snapshot and type).
with leaf as (
    select
        timeline_row.position,
        timeline_row.resource_type,
        'evidence' as kind,
        tree.fullkey as path,
        tree.value::varchar as content
    from timeline_row, json_tree(timeline_row.evidence) as tree
    where tree.type not in ('OBJECT', 'ARRAY') or tree.value::varchar in ('{}', '[]')
    union all
    select
        timeline_row.position,
        timeline_row.resource_type,
        'tag' as kind,
        unnest(map_keys(timeline_row.tags)) as path,
        unnest(map_values(timeline_row.tags)) as content
    from timeline_row
),

present as (
    select
        position,
        resource_type,
        lag(position) over (partition by resource_type order by position) as earlier
    from timeline_row
),

-- Tags that were not read are not gone.
known as (
    select present.*, timeline_row.tags is not null and before.tags is not null as tags_known
    from present
    join timeline_row using (position, resource_type)
    join timeline_row as before
        on before.position = present.earlier and before.resource_type = present.resource_type
),

added as (
    select known.position, known.resource_type, leaf.kind, leaf.path, known.earlier, leaf.content, known.tags_known
    from known
    join leaf using (position, resource_type)
),

removed as (
    select known.position, known.resource_type, leaf.kind, leaf.path, known.earlier, leaf.content, known.tags_known
    from known
    join leaf on leaf.position = known.earlier and leaf.resource_type = known.resource_type
)

select
    coalesce(added.position, removed.position) as position,
    coalesce(added.resource_type, removed.resource_type) as resource_type,
    coalesce(added.kind, removed.kind) as kind,
    coalesce(added.path, removed.path) as what,
    removed.content as before,
    added.content as after
from added
full outer join removed
    on removed.position = added.position
    and removed.resource_type = added.resource_type
    and removed.kind = added.kind
    and removed.path = added.path
where
    added.content is distinct from removed.content
    and (coalesce(added.kind, removed.kind) = 'evidence' or coalesce(added.tags_known, removed.tags_known))
order by position, resource_type, kind, what
