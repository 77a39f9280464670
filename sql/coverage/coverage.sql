-- One row per staged table, account and region that was looked at: whether all of the table's resources were seen there.
-- A table whose list operation answers for the account has one row per account, its region being 'global'.
--
-- Inputs: staged (table_name, resource_type, per, in_config, operations), api_call, held (the resource types that some resource
-- has, per account, region and source), recorder (the scope of AWS Config's recorders), account, account_region.
with expected as (
    select staged.*, account.account_id, 'global' as region
    from staged cross join account
    where staged.per = 'account'
    union all
    select staged.*, account_region.account_id, account_region.region
    from staged cross join account_region
    where staged.per = 'region' and account_region.region <> 'global'
    union all
    -- Where no region of an account was looked at, nothing of what regions hold was read.
    select staged.*, account.account_id, 'global' as region
    from staged cross join account
    where
        staged.per = 'region'
        and account.account_id not in (select account_id from account_region where region <> 'global')
),

list_operation as (
    select table_name, per, unnest(operations) as operation
    from staged
),

list_call as (
    select
        service || ':' || operation as operation,
        account_id,
        region,
        bool_or(outcome in ('ok', 'absent')) as answered,
        min(case when outcome not in ('ok', 'absent') then coalesce(error_code, outcome) end) as error_code,
        min(case when outcome not in ('ok', 'absent') then message end) as message
    from api_call
    where resource is null
    group by all
),

listed as (
    select
        list_operation.table_name,
        list_call.account_id,
        case when list_operation.per = 'account' then 'global' else list_call.region end as region,
        bool_or(list_call.answered) as is_read,
        min(case
            when not list_call.answered
                then list_call.operation || ' ended with ' || list_call.error_code
                    || coalesce(': ' || rtrim(list_call.message, '. '), '')
        end) as failure
    from list_operation
    join list_call using (operation)
    group by all
),

-- Where AWS Config delivered all that it holds, or all of one type (then that is the row's resource). A single item, or a damaged
-- delivery, says nothing about the rest.
config_delivered as (
    select account_id, region, resource as delivered_type
    from api_call
    where service = 'config' and operation = 'DeliverConfigSnapshot'
    group by all
    having bool_and(outcome = 'ok')
),

-- Accounts of which AWS Config told something: in deliveries, or type by type because it was asked.
config_account as (
    select
        config_told.account_id,
        coalesce(bool_or(config_delivered.delivered_type is null and config_delivered.account_id is not null), false)
            as was_delivered,
        coalesce(bool_or(config_delivered.delivered_type is not null), false) as was_asked
    from (select distinct account_id from held where source = 'aws-config') as config_told
    left join config_delivered using (account_id)
    group by all
),

-- Where AWS Config was asked for a type that it could not tell of, or does not record. A table of the whole account needs all
-- regions of it.
config_lost as (
    select
        staged.table_name,
        api_call.account_id,
        case when staged.per = 'account' then 'global' else api_call.region end as region,
        min(rtrim(api_call.message, '. ')) as failure
    from api_call
    join staged on staged.resource_type = api_call.resource
    where api_call.service = 'config' and api_call.operation = 'DeliverConfigSnapshot' and api_call.outcome <> 'ok'
    group by all
),

config_held as (
    select distinct
        staged.table_name,
        held.account_id,
        case when staged.per = 'account' then 'global' else held.region end as region
    from held
    join staged using (resource_type)
    join config_delivered
        on config_delivered.account_id = held.account_id
        and (config_delivered.region = held.region or held.region = 'global')
        and coalesce(config_delivered.delivered_type = staged.resource_type, true)
    where held.source = 'aws-config' and staged.in_config
),

config_recorded as (
    select distinct
        staged.table_name,
        recorder.account_id,
        case when staged.per = 'account' then 'global' else recorder.region end as region
    from staged
    cross join recorder
    join config_delivered
        on config_delivered.account_id = recorder.account_id
        and config_delivered.region = recorder.region
        and coalesce(config_delivered.delivered_type = staged.resource_type, true)
    where
        staged.in_config
        and recorder.is_recording
        and case
            when recorder.strategy = 'EXCLUSION_BY_RESOURCE_TYPES'
                then not list_contains(coalesce(recorder.excluded_types, []), staged.resource_type)
            when recorder.all_supported
                then recorder.global_included or not starts_with(staged.resource_type, 'AWS::IAM::')
            else list_contains(coalesce(recorder.resource_types, []), staged.resource_type)
        end
),

config_read as (
    select table_name, account_id, region from config_held
    union
    select table_name, account_id, region from config_recorded
    except
    select table_name, account_id, region from config_lost
)

select
    expected.table_name,
    expected.account_id,
    expected.region,
    coalesce(listed.is_read, false) or config_read.table_name is not null as is_read,
    case when listed.is_read then 'aws-api' when config_read.table_name is not null then 'aws-config' end as source,
    case
        when listed.is_read or config_read.table_name is not null then null
        when listed.failure is not null then listed.failure
        when config_lost.table_name is not null
            then coalesce(config_lost.failure, 'AWS Config did not tell of ' || expected.resource_type)
        when config_account.account_id is null or config_account.was_asked
            then array_to_string(expected.operations, ' or ') || ' was not collected'
        when not expected.in_config
            then 'AWS Config does not record what ' || array_to_string(expected.operations, ' or ') || ' answers'
        when not config_account.was_delivered
            then 'the snapshot holds single items of AWS Config, not all that it has of ' || expected.resource_type
        else 'AWS Config delivered no ' || expected.resource_type
            || ', and no recorder in the snapshot says that it records that type'
    end as reason
from expected
left join listed using (table_name, account_id, region)
left join config_read using (table_name, account_id, region)
left join config_lost using (table_name, account_id, region)
left join config_account using (account_id)
order by table_name, account_id, region
