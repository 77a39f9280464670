-- One row per finding, and one per check, account, region and status for verdicts that are only counted: what the checks said, with
-- `unknown` in the place of every `ok` for which something was not read, and the cause of every `unknown`.
--
-- Inputs: pending_check (the checks to conclude), verdict_row (what their queries gave; counted verdicts have no resource), check_table
-- (the staged tables that decide a check; `stands_alone` where each table's rows are judged by themselves), check_operation (the
-- operations behind the columns that a check names, alternatives joined by ' or '), imported_check (checks that know no `unknown`),
-- coverage, call_failure, call_made, held, account.
with gap as (
    select
        check_table.check_id,
        coverage.account_id,
        coverage.region,
        check_table.stands_alone,
        string_agg(distinct coverage.reason, '; ' order by coverage.reason) as cause
    from coverage
    join check_table using (table_name)
    semi join pending_check using (check_id)
    where not coverage.is_read
    group by all
),

place as (
    select distinct check_id, account_id, region from verdict_row
    union
    select check_id, account_id, region from gap
),

gap_of_place as (
    select
        place.check_id,
        place.account_id,
        place.region,
        bool_or(not gap.stands_alone) as decides,
        string_agg(distinct gap.cause, '; ' order by gap.cause) as cause
    from place
    join gap
        on gap.check_id = place.check_id
        and gap.account_id = place.account_id
        and (gap.region = 'global' or place.region = 'global' or gap.region = place.region)
    group by all
),

own as (
    select
        verdict_row.* replace (
            case when verdict_row.status = 'ok' and gap_of_place.decides then 'unknown' else verdict_row.status end
                as status
        ),
        gap_of_place.cause as gap_cause
    from verdict_row
    left join gap_of_place using (check_id, account_id, region)
),

-- Where a table was not read and the check has nothing to say, somebody has to say that.
missing as (
    select distinct
        gap.check_id,
        'unknown' as status,
        account.arn as resource,
        gap.account_id,
        gap.region,
        1::bigint as verdicts,
        gap_of_place.cause as gap_cause
    from gap
    join account using (account_id)
    join gap_of_place
        on gap_of_place.check_id = gap.check_id
        and gap_of_place.account_id = gap.account_id
        and gap_of_place.region = gap.region
    where
        gap.stands_alone
        or not exists (
            select 1
            from place
            where
                place.check_id = gap.check_id
                and place.account_id = gap.account_id
                and (gap.region = 'global' or place.region = 'global' or place.region = gap.region)
                and exists (
                    select 1
                    from verdict_row
                    where
                        verdict_row.check_id = place.check_id
                        and verdict_row.account_id = place.account_id
                        and verdict_row.region = place.region
                )
        )
),

-- Why an unknown verdict is unknown, the most specific cause first: a failed call about the resource, one about its
-- account, a table that was not read, an operation that nobody asked.
wanted_operation as (
    select check_id, operation as alternatives, not_in_config, unnest(string_split(operation, ' or ')) as operation
    from check_operation
),

failure as (
    select
        wanted_operation.check_id,
        call_failure.account_id,
        call_failure.region,
        call_failure.resource,
        string_agg(distinct call_failure.cause, '; ' order by call_failure.cause) as cause
    from call_failure
    join wanted_operation using (operation)
    group by all
),

resource_failure as (
    select check_id, account_id, resource, string_agg(distinct cause, '; ' order by cause) as cause
    from failure
    where resource is not null
    group by all
),

place_failure as (
    select
        place.check_id,
        place.account_id,
        place.region,
        string_agg(distinct failure.cause, '; ' order by failure.cause) as cause
    from place
    join failure
        on failure.check_id = place.check_id
        and failure.account_id = place.account_id
        and failure.region in (place.region, 'global')
    where failure.resource is null
    group by all
),

config_account as (
    select distinct account_id from held where source = 'aws-config'
),

asked as (
    select
        account.account_id,
        wanted_operation.check_id,
        wanted_operation.alternatives,
        wanted_operation.not_in_config,
        bool_or(call_made.operation is not null) as was_asked
    from account
    cross join wanted_operation
    left join call_made
        on call_made.account_id = account.account_id and call_made.operation = wanted_operation.operation
    group by all
),

lack as (
    select
        asked.account_id,
        asked.check_id,
        case
            when bool_or(config_account.account_id is not null and asked.not_in_config)
                then 'AWS Config does not record what '
                    || string_agg(distinct asked.alternatives, ', ' order by asked.alternatives)
                        filter (where asked.not_in_config)
                    || ' answers'
            when bool_or(config_account.account_id is not null)
                then 'the AWS Config item lacks what '
                    || string_agg(distinct asked.alternatives, ', ' order by asked.alternatives) || ' answers'
            when bool_or(not asked.was_asked)
                then string_agg(distinct asked.alternatives, ', ' order by asked.alternatives)
                        filter (where not asked.was_asked)
                    || ' was not collected'
            else 'the answer of ' || string_agg(distinct asked.alternatives, ', ' order by asked.alternatives)
                || ' does not tell'
        end as cause
    from asked
    left join config_account using (account_id)
    group by all
),

-- The controls of others' mods take NULL for "there is none". Where something that they read was not answered, whatever they say is
-- not known.
imported_lack as (
    select distinct asked.account_id, asked.check_id
    from asked
    join imported_check using (check_id)
    left join config_account using (account_id)
    where
        case when config_account.account_id is null then not asked.was_asked else asked.not_in_config end
),

doubted as (
    select distinct verdict.check_id, verdict.account_id, verdict.region, verdict.resource
    from verdict_row as verdict
    semi join imported_check using (check_id)
    where
        exists (
            select 1
            from failure
            where
                failure.check_id = verdict.check_id
                and (failure.account_id = verdict.account_id or verdict.account_id is null)
                and (
                    failure.resource = verdict.resource
                    or failure.resource is null and failure.region in (verdict.region, 'global')
                )
        )
        or exists (
            select 1
            from imported_lack
            where
                imported_lack.check_id = verdict.check_id
                and (imported_lack.account_id = verdict.account_id or verdict.account_id is null)
        )
),

judged as (
    select own.* replace (case when doubted.check_id is not null then 'unknown' else own.status end as status)
    from own
    left join doubted
        on doubted.check_id = own.check_id
        and doubted.account_id is not distinct from own.account_id
        and doubted.region is not distinct from own.region
        and doubted.resource is not distinct from own.resource
    union all by name
    select * from missing
)

select
    judged.check_id,
    judged.status,
    judged.resource,
    case
        when judged.status = 'unknown'
            then 'Not known: ' || coalesce(
                judged.unknown_because,
                resource_failure.cause,
                place_failure.cause,
                judged.gap_cause,
                lack.cause,
                'the evidence does not tell'
            ) || '.'
        else judged.reason
    end as reason,
    judged.account_id,
    judged.region,
    judged.dimensions,
    judged.verdicts
from judged
left join resource_failure
    on judged.status = 'unknown'
    and resource_failure.check_id = judged.check_id
    and resource_failure.account_id = judged.account_id
    and resource_failure.resource = judged.resource
left join place_failure
    on judged.status = 'unknown'
    and place_failure.check_id = judged.check_id
    and place_failure.account_id = judged.account_id
    and place_failure.region = judged.region
left join lack
    on judged.status = 'unknown' and lack.check_id = judged.check_id and lack.account_id = judged.account_id
