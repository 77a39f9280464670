-- One row per attribute that is not the same in both snapshots, of the resources that both hold. Where one side is null, that may be because nobody
-- could read it: then it is incomparable; or because that side's source never tells of it, and then it is no drift at all.
-- Inputs: value, pair, table_column, changed_resource, and of both sides coverage, call_failure, call_made.
with evidence as (
    select
        side,
        resource_type,
        account_id,
        region,
        identity as resource,
        source,
        case when source <> 'aws-config' then list_filter(
            json_keys(evidence),
            lambda operation: not json_exists(evidence, '$."' || operation || '"."$error"')
        ) end as answered
    from changed_resource
),

coverage as (
    select 'before' as side, table_name, account_id, region, source from before.coverage
    union all
    select 'after', table_name, account_id, region, source from after.coverage
),

call_failure as (
    select 'before' as side, 'in the earlier snapshot, ' || cause as cause, account_id, region, operation, resource
    from before.call_failure
    union all
    select 'after', 'in the later snapshot, ' || cause, account_id, region, operation, resource
    from after.call_failure
),

call_made as (
    select 'before' as side, account_id, operation from before.call_made
    union all
    select 'after', account_id, operation from after.call_made
),

changed as (
    select
        row_number() over () as number,
        pair.table_name,
        pair.resource_type,
        pair.account_id,
        pair.region,
        pair.resource,
        pair.title,
        pair.tags,
        value.attribute,
        value.column_name,
        value.before,
        value.after,
        coalesce(
            'in the earlier snapshot, ' || value.failure_before,
            'in the later snapshot, ' || value.failure_after,
            case when pair.table_name is null and pair.source_before is distinct from pair.source_after
                    and 'aws-config' in (pair.source_before, pair.source_after)
                then 'the snapshots have it from sources of different forms'
            end
        ) as bare_failure,
        case when pair.table_name is not null then value.null_side end as null_side,
        coalesce(table_column.operations, []) as operations,
        coalesce(table_column.is_listed, false) as is_listed,
        table_column.in_api,
        table_column.in_config
    from value
    join pair using (pair)
    left join table_column
        on table_column.table_name = pair.table_name and table_column.column_name = value.column_name
    where not value.is_volatile or getvariable('drift_volatile')
),

-- A member that is missing in a document that was told is a change; only a column as a whole can be untold.
lacking as (
    select * from changed where null_side is not null
),

told as (
    select
        lacking.number,
        coalesce(any_value(evidence.source), min(coverage.source)) as source,
        any_value(evidence.answered) as answered
    from lacking
    left join evidence
        on evidence.side = lacking.null_side
        and evidence.resource_type = lacking.resource_type
        and evidence.account_id = lacking.account_id
        and evidence.region = lacking.region
        and evidence.resource = lacking.resource
    left join coverage
        on coverage.side = lacking.null_side
        and coverage.table_name = lacking.table_name
        and coverage.account_id = lacking.account_id
        and coverage.region in (lacking.region, 'global')
    group by lacking.number
),

failed as (
    select lacking.number, string_agg(distinct call_failure.cause, '; ' order by call_failure.cause) as cause
    from lacking
    join call_failure
        on call_failure.side = lacking.null_side
        and call_failure.account_id = lacking.account_id
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
    join told using (number)
    where
        not lacking.is_listed
        and told.source is distinct from 'aws-config'
        and len(lacking.operations) > 0
        and case
            when told.answered is not null then not is_answered(told.answered, lacking.operations)
            else not exists (
                select 1
                from call_made
                where
                    call_made.side = lacking.null_side
                    and call_made.account_id = lacking.account_id
                    and list_contains(lacking.operations, call_made.operation)
            )
        end
),

settled as (
    select
        changed.*,
        coalesce(
            changed.bare_failure,
            failed.cause,
            case
                when unasked.number is null and changed.column_name <> 'tags' then null
                when changed.null_side = 'before' then 'in the earlier snapshot, '
                when changed.null_side = 'after' then 'in the later snapshot, '
            end || case
                when changed.column_name = 'tags' then 'the tags were not collected'
                else array_to_string(changed.operations, ' or ') || ' was not collected'
            end
        ) as reason
    from changed
    left join failed using (number)
    left join unasked using (number)
    left join told using (number)
    where not coalesce(case told.source when 'aws-config' then not changed.in_config else not changed.in_api end, false)
)

select
    table_name,
    resource_type,
    account_id,
    region,
    resource,
    title,
    tags,
    attribute,
    case when reason is null then 'changed' else 'incomparable' end as change,
    before::json as before,
    after::json as after,
    case when reason is null then drift_difference(attribute, before::json, after::json) end as difference,
    reason
from settled
order by resource_type, account_id, region, resource, attribute
