-- One row per instance of a state that the snapshot holds the resource of: by its ARN, or else by its id. Parts are not looked for.
-- Inputs: iac_state, iac_type, iac_held (the snapshot's resources without their evidence).
with wanted as (
    select iac_state.*, iac_type.resource_type
    from iac_state
    left join (select distinct type, resource_type, reference from iac_type) as iac_type using (type)
    where iac_type.reference is null
),

-- Of a type that nothing is known of, the id is believed where it is no other resource's part that happens to have its id.
bare as (
    select *
    from wanted
    where
        resource_type is null
        and not exists (select 1 from iac_type where starts_with(wanted.type, iac_type.type || '_'))
),

found as (
    select wanted.state_id, wanted.region as state_region, 1 as rank, iac_held.*
    from wanted
    join iac_held on iac_held.bare_arn = wanted.arn
    where coalesce(wanted.resource_type = iac_held.resource_type, true)
    union all
    select wanted.state_id, wanted.region, 2, iac_held.*
    from wanted
    join iac_held on iac_held.resource_type = wanted.resource_type and iac_held.resource_id = wanted.id
    where coalesce(iac_held.account_id = wanted.account_id, true)
    union all
    select wanted.state_id, wanted.region, 3, iac_held.*
    from wanted
    join iac_held on iac_held.resource_type = wanted.resource_type and iac_held.resource_name = wanted.id
    where iac_held.account_id = wanted.account_id and iac_held.region in (wanted.region, 'global')
    union all
    select bare.state_id, bare.region, 4, iac_held.*
    from bare
    join iac_held on iac_held.resource_id = bare.id
    where iac_held.account_id = bare.account_id and iac_held.region in (bare.region, 'global')
)

select * exclude (rank, state_region)
from found
qualify row_number() over (
    partition by state_id order by rank, region = state_region desc, resource_type, account_id, region, resource
) = 1
