-- One row per change that a drift rule tells of, and per resource or place of which it cannot tell: what the rules said, with `incomparable` in the
-- place of everything for which one side was not read, and the cause.
--
-- Inputs: rule_row (what the rules' queries gave, without what does not fire), drift_rule, rule_table (the staged tables that decide a rule, by
-- side; `stands_alone` where each table's rows are judged by themselves), rule_operation (the operations behind the columns that a rule names,
-- by side, alternatives joined by ' or '), drift_gap, and of both sides account, call_failure, call_made, held.
with account as (
    select account_id, min(arn) as arn
    from (select account_id, arn from before.account union all select account_id, arn from after.account)
    group by account_id
),

gap as (
    select
        rule_table.rule_id,
        drift_gap.account_id,
        drift_gap.region,
        rule_table.stands_alone,
        string_agg(distinct drift_gap.reason, '; ' order by drift_gap.reason) as cause
    from drift_gap
    join rule_table using (side, table_name)
    group by all
),

place as (
    select distinct rule_id, account_id, region from rule_row
),

gap_of_place as (
    select
        place.rule_id,
        place.account_id,
        place.region,
        bool_or(not gap.stands_alone) as decides,
        string_agg(distinct gap.cause, '; ' order by gap.cause) as cause
    from place
    join gap
        on gap.rule_id = place.rule_id
        and gap.account_id = place.account_id
        and (gap.region = 'global' or place.region = 'global' or gap.region = place.region)
    group by all
),

wanted_operation as (
    select rule_id, side, operation as alternatives, not_in_config, unnest(string_split(operation, ' or ')) as operation
    from rule_operation
),

call_failure as (
    select 'before' as side, 'in the earlier snapshot, ' || cause as cause, account_id, region, operation, resource
    from before.call_failure
    union all
    select 'after', 'in the later snapshot, ' || cause, account_id, region, operation, resource
    from after.call_failure
),

failure as (
    select
        wanted_operation.rule_id,
        call_failure.account_id,
        call_failure.region,
        call_failure.resource,
        string_agg(distinct call_failure.cause, '; ' order by call_failure.cause) as cause
    from call_failure
    join wanted_operation using (side, operation)
    group by all
),

resource_failure as (
    select rule_id, account_id, resource, string_agg(distinct cause, '; ' order by cause) as cause
    from failure
    where resource is not null
    group by all
),

place_failure as (
    select
        place.rule_id,
        place.account_id,
        place.region,
        string_agg(distinct failure.cause, '; ' order by failure.cause) as cause
    from place
    join failure
        on failure.rule_id = place.rule_id
        and failure.account_id = place.account_id
        and failure.region in (place.region, 'global')
    where failure.resource is null
    group by all
),

side_account as (
    select
        'before' as side,
        'in the earlier snapshot, ' as words,
        account_id,
        account_id in (select account_id from before.held where source = 'aws-config') as has_config
    from before.account
    union all
    select
        'after',
        'in the later snapshot, ',
        account_id,
        account_id in (select account_id from after.held where source = 'aws-config')
    from after.account
),

call_made as (
    select 'before' as side, account_id, operation from before.call_made
    union all
    select 'after', account_id, operation from after.call_made
),

asked as (
    select
        wanted_operation.rule_id,
        side_account.account_id,
        side_account.words,
        side_account.has_config,
        wanted_operation.alternatives,
        wanted_operation.not_in_config,
        bool_or(call_made.operation is not null) as was_asked
    from wanted_operation
    join side_account using (side)
    left join call_made
        on call_made.side = side_account.side
        and call_made.account_id = side_account.account_id
        and call_made.operation = wanted_operation.operation
    group by all
),

lack as (
    select
        rule_id,
        account_id,
        string_agg(
            distinct words || case
                when has_config then 'AWS Config does not record what ' || alternatives || ' answers'
                else alternatives || ' was not collected'
            end,
            '; '
            order by words || case
                when has_config then 'AWS Config does not record what ' || alternatives || ' answers'
                else alternatives || ' was not collected'
            end
        ) as cause
    from asked
    where case when has_config then not_in_config else not was_asked end
    group by all
),

settled as (
    select
        rule_row.rule_id,
        rule_row.resource,
        rule_row.account_id,
        rule_row.region,
        rule_row.dimensions,
        rule_row.reason,
        rule_row.severity,
        case when rule_row.fires and gap_of_place.decides is distinct from true then 'fired' else 'incomparable' end as change,
        coalesce(
            case when gap_of_place.decides then gap_of_place.cause end,
            rule_row.unknown_because,
            case when rule_row.fires is null then resource_failure.cause end,
            case when rule_row.fires is null then place_failure.cause end,
            gap_of_place.cause,
            case when rule_row.fires is null then lack.cause end,
            'the evidence does not tell'
        ) as cause,
        false as is_gap
    from rule_row
    left join gap_of_place using (rule_id, account_id, region)
    left join resource_failure using (rule_id, account_id, resource)
    left join place_failure using (rule_id, account_id, region)
    left join lack using (rule_id, account_id)
    union all by name
    select
        gap.rule_id,
        account.arn as resource,
        gap.account_id,
        gap.region,
        'incomparable' as change,
        string_agg(distinct gap.cause, '; ' order by gap.cause) as cause,
        true as is_gap
    from gap
    join account using (account_id)
    group by gap.rule_id, account.arn, gap.account_id, gap.region
)

select
    settled.rule_id,
    drift_rule.title,
    coalesce(settled.severity, drift_rule.severity) as severity,
    drift_rule.alert,
    settled.change,
    settled.resource,
    case when settled.change = 'fired' then settled.reason else 'Not comparable: ' || settled.cause || '.' end as reason,
    settled.account_id,
    settled.region,
    settled.dimensions,
    settled.is_gap
from settled
join drift_rule using (rule_id)
order by
    list_position(['critical', 'high', 'medium', 'low'], coalesce(settled.severity, drift_rule.severity)),
    settled.rule_id, settled.change, settled.is_gap, settled.account_id, settled.region, settled.resource, reason
