-- One row per attribute whose value is not the same on both sides, of the rows that both hold. An attribute is a column, or where that holds an object a
-- member of it (`logging.TargetBucket`); a list is one attribute. `before` and `after` are in one spelling: members sorted, lists sorted unless
-- their order means something, members that are null left out, and policies with lists wherever they may have them. `null_side` is the side on which
-- the whole column is null; `failure_before` and `failure_after` say what evidence that no table tells of lacks. Inputs: pair, table_column.
with recursive
-- Members of documents that change by themselves, wherever no table says which columns do.
restless (member) as (
    values ('configurationItemCaptureTime'), ('configurationStateId'), ('configurationItemMD5Hash'), ('configurationItemVersion'),
        ('configurationItemStatus'), ('configurationStateMd5Hash'), ('relatedEvents'), ('LastAccessedDate'), ('LastUsedDate'), ('LastUsed'),
        ('LastAccessed'), ('LastActivity'), ('ResponseMetadata')
),

-- Members whose lists have an order that means something, wherever they stand.
sequence (member) as (
    values ('command'), ('Command'), ('entryPoint'), ('EntryPoint'), ('args'), ('Args'), ('Arguments'), ('Layers'), ('DomainNameServers')
),

-- Members of a policy that are a text or a list of texts.
listed (member) as (
    values ('Action'), ('NotAction'), ('Resource'), ('NotResource'), ('AWS'), ('Service'), ('Federated'), ('CanonicalUser')
),

told as (
    select pair.pair, pair.table_name, 'before' as side, cell.key as column_name, cell.value
    from pair, json_each(pair.before) as cell
    where pair.before is not null and pair.after is not null and cell.type <> 'NULL'
    union all
    select pair.pair, pair.table_name, 'after', cell.key, cell.value
    from pair, json_each(pair.after) as cell
    where pair.before is not null and pair.after is not null and cell.type <> 'NULL'
),

-- What differs byte by byte, and what evidence says about itself.
differing as (
    select
        coalesce(earlier.pair, later.pair) as pair,
        coalesce(earlier.column_name, later.column_name) as column_name,
        coalesce(earlier.table_name, later.table_name) as table_name,
        earlier.value as before,
        later.value as after
    from (select * from told where side = 'before') as earlier
    full join (select * from told where side = 'after') as later
        on earlier.pair = later.pair and earlier.column_name = later.column_name
    where earlier.value::varchar is distinct from later.value::varchar
),

judged as (
    select
        differing.pair,
        differing.column_name,
        coalesce(table_column.is_ordered, false) as is_ordered,
        coalesce(table_column.is_volatile, false) as is_volatile,
        differing.table_name is null as is_bare,
        case
            when differing.table_name is not null then null
            when differing.before is null then differing.column_name || ' was not collected'
            when json_exists(differing.before, '$."$error"')
                then differing.column_name || ' ended with ' || coalesce(differing.before ->> '$."$error".code', 'an error')
        end as failure_before,
        case
            when differing.table_name is not null then null
            when differing.after is null then differing.column_name || ' was not collected'
            when json_exists(differing.after, '$."$error"')
                then differing.column_name || ' ended with ' || coalesce(differing.after ->> '$."$error".code', 'an error')
        end as failure_after,
        case when not json_exists(differing.before, '$."$absent"') then differing.before end as before,
        case when not json_exists(differing.after, '$."$absent"') then differing.after end as after
    from differing
    left join table_column using (table_name, column_name)
    where not coalesce(table_column.is_retold, false)
),

cell as (
    select row_number() over (order by pair, column_name, side) as cell, *
    from (
        select pair, column_name, is_ordered, 'before' as side, before as value from judged
        where failure_before is null and failure_after is null
        union all
        select pair, column_name, is_ordered, 'after', after from judged
        where failure_before is null and failure_after is null
    )
    where value is not null
),

node as materialized (
    select
        cell.cell,
        cell.column_name,
        cell.is_ordered,
        tree.id,
        tree.parent,
        tree.key,
        tree.type,
        tree.atom::varchar as atom
    from cell, json_tree(cell.value) as tree
),

parenthood as materialized (
    select distinct cell, parent from node where parent is not null
),

-- From the top down: how deep a node lies, whether only objects are above it, and whether it belongs to a policy.
placed as (
    select
        cell, id, parent, key, type, atom, is_ordered,
        0 as depth,
        column_name as attribute,
        true as is_open,
        false as in_policy,
        null::varchar as parent_key,
        null::varchar as parent_type
    from node
    where parent is null
    union all
    select
        node.cell, node.id, node.parent, node.key, node.type, node.atom, node.is_ordered or sequence.member is not null,
        placed.depth + 1,
        case when placed.is_open and placed.type = 'OBJECT' and not placed.in_policy then placed.attribute || '.' || node.key end,
        placed.is_open and placed.type = 'OBJECT' and not placed.in_policy,
        placed.in_policy or node.key = 'Statement' and placed.type = 'OBJECT',
        placed.key,
        placed.type
    from placed
    join node on node.cell = placed.cell and node.parent = placed.id
    left join sequence on sequence.member = node.key and placed.type = 'OBJECT'
    where node.type <> 'NULL' or placed.type <> 'OBJECT'
),

place as materialized (
    select
        placed.*,
        placed.in_policy and placed.parent_type = 'OBJECT' and placed.type <> 'ARRAY'
            and (placed.key = 'Statement' or listed.member is not null) as is_wrapped,
        placed.in_policy and placed.type = 'VARCHAR'
            and (placed.key in ('Action', 'NotAction') or placed.parent_type = 'ARRAY' and placed.parent_key in ('Action', 'NotAction'))
            as is_action,
        placed.is_open and (placed.type <> 'OBJECT' or placed.in_policy or parenthood.parent is null) as is_attribute
    from placed
    left join listed on listed.member = placed.key
    left join parenthood on parenthood.cell = placed.cell and parenthood.parent = placed.id
),

-- From the leaves up, a level at a time.
spelled as (
    select null::bigint as cell, null::ubigint as id, null::ubigint as parent, null::varchar as text, null::varchar as member,
        false as in_order, coalesce((select max(depth) from place), -1) + 1 as depth
    union all
    select
        part.cell,
        part.id,
        part.parent,
        part.text,
        case when part.parent_type = 'OBJECT' then to_json(part.key)::varchar || ':' || part.text else part.text end,
        part.parent_type = 'ARRAY' and part.is_ordered,
        part.depth
    from (
        select
            place.*,
            case when place.is_wrapped then '[' else '' end
            || case place.type
                when 'OBJECT' then '{' || coalesce(inside.members, '') || '}'
                when 'ARRAY' then '[' || coalesce(inside.members, '') || ']'
                else case when place.is_action then lower(place.atom) else coalesce(place.atom, 'null') end
            end
            || case when place.is_wrapped then ']' else '' end as text
        from place
        join (select distinct depth - 1 as depth from spelled) as step on place.depth = step.depth
        left join (
            select
                cell,
                parent,
                string_agg(member, ',' order by case when in_order then lpad(id::varchar, 12, '0') else member end) as members
            from spelled
            where parent is not null
            group by cell, parent
        ) as inside on inside.cell = place.cell and inside.parent = place.id
    ) as part
),

attribute as (
    select cell.pair, cell.side, cell.column_name, place.attribute, place.key, spelled.text
    from place
    join spelled on spelled.cell = place.cell and spelled.id = place.id
    join cell on cell.cell = place.cell
    where place.is_attribute
)

select
    pair,
    judged.column_name,
    coalesce(earlier.attribute, later.attribute, judged.column_name) as attribute,
    judged.is_volatile or judged.is_bare and (restless.member is not null or judged.column_name in (select member from restless))
        as is_volatile,
    judged.failure_before,
    judged.failure_after,
    case when judged.before is null then 'before' when judged.after is null then 'after' end as null_side,
    earlier.text as before,
    later.text as after
from judged
left join (
    (select * from attribute where side = 'before') as earlier
    full join (select * from attribute where side = 'after') as later
        using (pair, column_name, attribute)
) using (pair, column_name)
left join restless on restless.member = coalesce(earlier.key, later.key)
where
    judged.failure_before is not null
    or judged.failure_after is not null
    -- An empty object in the place of members that came or went is not one more change.
    or case when judged.before is not null and judged.after is not null then nullif(earlier.text, '{}') else earlier.text end
        is distinct from
        case when judged.before is not null and judged.after is not null then nullif(later.text, '{}') else later.text end
