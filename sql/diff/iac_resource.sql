-- One row per resource that a state or the snapshot holds: whether both do, and whether they tell the same. Inputs: iac_state, iac_part, iac_type, iac_match, iac_place,
-- iac_held, iac_default (the resources that AWS made by itself), iac_attribute, coverage, held, call_made, call_failure, bare_listing, account.
with typed as (
    select type, any_value(resource_type) as resource_type, any_value(table_name) as table_name, bool_or(is_mapped) as is_mapped
    from iac_type
    where reference is null
    group by type
),

compared as (
    select
        state_id,
        list(attribute order by attribute) filter (where change = 'differs') as attributes,
        -- Of a column that nobody could read, its members need not be told one by one.
        string_agg(
            distinct split_part(attribute, '.', 1) || ': ' || reason, '; ' order by split_part(attribute, '.', 1) || ': ' || reason
        ) filter (where change = 'incomparable') as reason
    from iac_attribute
    group by state_id
),

-- Several instances that are one resource: two states that both think that it is theirs.
shared as (
    select
        iac_match.resource_type,
        iac_match.account_id,
        iac_match.region,
        iac_match.resource,
        list(distinct iac_state.address order by iac_state.address) as addresses
    from iac_match
    join iac_state using (state_id)
    where iac_state.deposed is null
    group by iac_match.resource_type, iac_match.account_id, iac_match.region, iac_match.resource
    having count(*) > 1
),

together as (
    select
        iac_state.state_id,
        iac_state.state,
        iac_state.address,
        iac_state.type,
        iac_match.resource_type,
        iac_match.account_id,
        iac_match.region,
        iac_match.resource,
        coalesce(iac_match.title, iac_state.name) as title,
        coalesce(iac_match.tags, iac_state.tags) as tags,
        case
            when iac_state.deposed is not null then 'managed'
            when unpaired.type is not null then 'incomparable'
            when len(compared.attributes) > 0 then 'differs'
            when compared.reason is not null then 'incomparable'
            else 'managed'
        end as change,
        compared.attributes,
        nullif(concat_ws(
            '; ',
            case when iac_state.deposed is not null then 'it is deposed: Terraform has replaced it, and is still to destroy it' end,
            case when iac_state.is_tainted then 'it is tainted: Terraform would replace it' end,
            case when shared.addresses is not null
                then 'several instances are this resource: ' || array_to_string(shared.addresses, ', ')
            end,
            case when unpaired.type is not null then unpaired.table_name || ' has no row of it' end,
            compared.reason
        ), '') as reason
    from iac_match
    join iac_state using (state_id)
    left join compared using (state_id)
    left join shared
        on shared.resource_type = iac_match.resource_type
        and shared.account_id = iac_match.account_id
        and shared.region = iac_match.region
        and shared.resource = iac_match.resource
    left join typed as unpaired
        on unpaired.type = iac_state.type and unpaired.is_mapped
        and iac_state.state_id not in (select state_id from pair where state_id is not null)
),

-- An instance that no resource was found for. What is deposed may well be gone.
lonely as (
    select iac_state.*, typed.resource_type, typed.table_name, typed.is_mapped
    from iac_state
    left join typed using (type)
    where
        iac_state.deposed is null
        and iac_state.state_id not in (select state_id from iac_match)
        and iac_state.state_id not in (select state_id from iac_part)
),

refused as (
    select distinct account_id, region, operation from call_failure where resource is null
),

-- Where the resource should be: without an account of its own, in any of the snapshot.
sought as (
    select lonely.*, coalesce(lonely.account_id, account.account_id) as place_account
    from lonely
    left join account on lonely.account_id is null
),

-- The type that one without resources of its own is a part of, as its name tells: `aws_s3_bucket` of `aws_s3_bucket_acl`.
whole as (
    select lonely.state_id, arg_max(typed.type, len(typed.type)) as type
    from lonely
    join typed on starts_with(lonely.type, typed.type || '_')
    where lonely.resource_type is null
    group by lonely.state_id
),

-- Why it cannot be told whether it is missing; null where it can.
doubt as (
    select
        sought.state_id,
        min(case
            when sought.resource_type is null
                then coalesce(
                    'it is a part of `' || whole.type || '` that is not compared',
                    'no resource of the snapshot has its ARN or id, and nothing tells which resources `' || sought.type || '` stands for'
                )
            when sought.place_account not in (select account_id from account)
                then 'the snapshot does not tell of account ' || sought.place_account
            when not sought.is_mapped and sought.arn is null
                then 'no resource of the snapshot has its id, and the state holds no ARN of it'
            when sought.table_name is not null and coverage.table_name is null
                then 'the snapshot does not tell of ' || sought.region || ' in ' || sought.place_account
            when sought.table_name is not null and not coverage.is_read then coverage.reason
            when sought.table_name is null and not (
                exists (
                    select 1 from held
                    where
                        held.resource_type = sought.resource_type
                        and held.account_id = sought.place_account
                        and held.region in (sought.region, 'global')
                )
                or exists (
                    select 1
                    from bare_listing
                    join call_made
                        on call_made.operation = bare_listing.operation and call_made.account_id = sought.place_account
                    where
                        bare_listing.resource_type = sought.resource_type
                        and not exists (
                            select 1 from refused
                            where
                                refused.account_id = sought.place_account
                                and refused.operation = bare_listing.operation
                                and refused.region in (sought.region, 'global')
                        )
                )
            ) then 'nothing tells that ' || sought.resource_type || ' was read'
        end) as reason
    from sought
    left join coverage
        on coverage.table_name = sought.table_name
        and coverage.account_id = sought.place_account
        and coverage.region in (sought.region, 'global')
    left join whole using (state_id)
    group by sought.state_id
),

missing as (
    select
        lonely.state_id,
        lonely.state,
        lonely.address,
        lonely.type,
        lonely.resource_type,
        lonely.account_id,
        lonely.region,
        coalesce(lonely.arn, lonely.id) as resource,
        lonely.name as title,
        lonely.tags,
        case when doubt.reason is null then 'missing' else 'incomparable' end as change,
        doubt.reason
    from lonely
    join doubt using (state_id)
),

-- A part whose whole no state holds.
orphan as (
    select
        iac_state.state_id,
        iac_state.state,
        iac_state.address,
        iac_state.type,
        any_value(typed.resource_type) as resource_type,
        iac_state.account_id,
        iac_state.region,
        min(iac_part.owner_name) as resource,
        iac_state.name as title,
        iac_state.tags,
        'incomparable' as change,
        'no state holds what it is a part of: ' || string_agg(distinct iac_part.mapping || ' ' || iac_part.owner_name, ', ') as reason
    from iac_part
    join iac_state using (state_id)
    join typed on typed.type = iac_part.mapping
    where iac_state.deposed is null
    group by all
    having bool_and(iac_part.owner is null)
),

managed_types as (
    select resource_type, arg_min(type, position) as type from iac_type where reference is null group by resource_type
),

unmanaged as (
    select
        null::bigint as state_id,
        managed_types.type,
        iac_held.resource_type,
        iac_held.account_id,
        iac_held.region,
        iac_held.resource,
        iac_held.title,
        iac_held.tags,
        'unmanaged' as change,
        case
            when iac_default.resource is not null then 'AWS made it by itself'
            else 'the stack ' || (iac_held.tags ->> '$."aws:cloudformation:stack-name"') || ' of CloudFormation made it'
        end as reason
    from iac_held
    join managed_types using (resource_type)
    join iac_place using (account_id, region)
    left join iac_default using (resource_type, account_id, region, resource)
    anti join iac_match using (resource_type, account_id, region, resource)
    where iac_place.in_scope and (iac_default.resource is null or getvariable('iac_defaults'))
),

every as (
    select * from together
    union all by name
    select * from missing
    union all by name
    select * from orphan
    union all by name
    select * from unmanaged
)

select
    every.change,
    every.address,
    every.state,
    every.type,
    every.resource_type,
    every.account_id,
    every.region,
    every.resource,
    every.title,
    every.tags,
    every.attributes,
    every.reason,
    every.state_id
from every
where
    not exists (
        select 1 from iac_filter
        where
            what = 'tag'
            and every.tags ->> ('$."' || replace(split_part(value, '=', 1), '"', '\"') || '"')
                is distinct from substr(value, strpos(value, '=') + 1)
    )
    and (
        not exists (select 1 from iac_filter where what = 'type')
        or exists (
            select 1 from iac_filter where what = 'type' and (every.resource_type glob value or every.type glob value)
        )
    )
    and (
        every.account_id is null
        or not exists (select 1 from iac_filter where what = 'account')
        or every.account_id in (select value from iac_filter where what = 'account')
    )
    and (
        not exists (select 1 from iac_filter where what = 'region')
        or every.region in (select value from iac_filter where what = 'region')
    )
order by every.resource_type, every.type, every.change, every.account_id, every.region, every.resource, every.address
