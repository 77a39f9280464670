-- One row per instance that is a part of another one (a bucket's versioning, a rule of a security group), and per instance that it belongs to: `owner`, or null where
-- no state holds that. Inputs: iac_state, iac_type.
with part as (
    select
        iac_state.state_id,
        iac_state.account_id,
        iac_type.mapping,
        iac_state.attributes -> iac_type.reference as reference
    from iac_state
    join iac_type using (type)
    where iac_type.reference is not null
),

-- One reference, or a list of them.
named as (
    select state_id, account_id, mapping, reference ->> '$' as owner_name from part where json_type(reference) = 'VARCHAR'
    union all
    select state_id, account_id, mapping, unnest(json_texts(reference)) from part where json_type(reference) = 'ARRAY'
),

whole as (
    select iac_state.*, iac_type.mapping
    from iac_state
    join iac_type using (type)
    where iac_type.reference is null and iac_state.deposed is null
),

called as (
    select state_id, mapping, account_id, unnest(list_distinct([id, arn, name])) as owner_name from whole
)

select named.state_id, named.mapping, named.owner_name, called.state_id as owner
from named
left join called
    on called.mapping = named.mapping
    and called.owner_name = named.owner_name
where nullif(named.owner_name, '') is not null
-- What two accounts call the same is that of the part's own account.
qualify row_number() over (
    partition by named.state_id, named.mapping, named.owner_name
    order by called.account_id is not distinct from named.account_id desc, called.state_id
) = 1
