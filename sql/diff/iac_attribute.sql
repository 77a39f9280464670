-- One row per attribute that the state and the snapshot tell differently, of the resources that both hold. What the state does not hold is not compared, and what nobody
-- could read is incomparable. Inputs: value, pair (with `state_id`), table_column, iac_match, iac_state, iac_answered (source, and the operations that answered, of
-- the resources that lack something), call_failure, call_made.
with changed as (
    select
        row_number() over (order by pair.pair, value.attribute) as number,
        pair.state_id,
        pair.table_name,
        pair.resource_type,
        pair.account_id,
        pair.region,
        pair.resource,
        pair.title,
        pair.tags,
        value.attribute,
        value.column_name,
        -- Both sides may write "none" in some way.
        case when value.before not in ('""', '[]', '{}') then value.before end as wanted,
        case when value.after not in ('""', '[]', '{}') then value.after end as actual,
        value.null_side,
        coalesce(table_column.operations, []) as operations,
        coalesce(table_column.is_listed, false) as is_listed,
        table_column.in_api,
        table_column.in_config
    from value
    join pair using (pair)
    left join table_column
        on table_column.table_name = pair.table_name and table_column.column_name = value.column_name
    where
        value.null_side is distinct from 'before'
        and not value.is_volatile
        -- A provider writes what it read of something that is not there as the zero of its type.
        and not (value.after is null and value.before in ('""', '0', '0.0', 'false', '"false"', '[]', '{}'))
),

lacking as (
    select changed.*, iac_answered.source, iac_answered.answered
    from changed
    left join iac_answered using (resource_type, account_id, region, resource)
    where changed.null_side = 'after'
),

failed as (
    select lacking.number, string_agg(distinct call_failure.cause, '; ' order by call_failure.cause) as cause
    from lacking
    join call_failure
        on call_failure.account_id = lacking.account_id
        and list_contains(lacking.operations, call_failure.operation)
        and (
            call_failure.resource = lacking.resource
            or call_failure.resource is null and call_failure.region in (lacking.region, 'global')
        )
    group by lacking.number
),

-- Its operation is not among what was answered about the resource, or nobody in the account asked for it.
unasked as (
    select lacking.number
    from lacking
    where
        not lacking.is_listed
        and lacking.source is distinct from 'aws-config'
        and len(lacking.operations) > 0
        and case
            when lacking.answered is not null then not is_answered(lacking.answered, lacking.operations)
            else not exists (
                select 1
                from call_made
                where
                    call_made.account_id = lacking.account_id
                    and list_contains(lacking.operations, call_made.operation)
            )
        end
),

settled as (
    select
        changed.*,
        coalesce(
            failed.cause,
            case
                when changed.column_name = 'tags' and changed.null_side = 'after' then 'the tags were not collected'
                when unasked.number is not null
                    then array_to_string(changed.operations, ' or ') || ' was not collected'
            end
        ) as reason
    from changed
    left join lacking using (number)
    left join failed using (number)
    left join unasked using (number)
    left join iac_expression
        on iac_expression.table_name = changed.table_name and iac_expression.column_name = changed.column_name
    -- What the snapshot's source never tells, and what an expression makes of nothing: where it means "none", it says so.
    where not coalesce(
        changed.null_side = 'after'
        and case lacking.source when 'aws-config' then not changed.in_config else not changed.in_api end,
        false
    )
    and not (
        changed.null_side is not distinct from 'after' and iac_expression.column_name is not null and failed.cause is null
        and unasked.number is null
    )
)

select
    iac_state.address,
    iac_state.state,
    iac_state.type,
    settled.state_id,
    settled.table_name,
    settled.resource_type,
    settled.account_id,
    settled.region,
    settled.resource,
    settled.title,
    settled.tags,
    settled.attribute,
    case when settled.reason is null then 'differs' else 'incomparable' end as change,
    settled.wanted::json as state_value,
    settled.actual::json as value,
    case
        when settled.reason is null then drift_difference(settled.attribute, settled.wanted::json, settled.actual::json)
    end as difference,
    settled.reason
from settled
join iac_state using (state_id)
order by settled.resource_type, settled.account_id, settled.region, settled.resource, iac_state.address, settled.attribute
