/*
title = "AWS Config does not record all resource types"
severity = "medium"
category = "logging"
description = "Whether the recorder of each region records all the resource types that AWS Config supports, and, in one verdict for the account, whether users, roles, groups and policies of IAM are recorded in some region. Once is enough for these, and costs less; regions opened after February 2022 cannot record them at all. Where no collected region records them, an enabled region that was not collected may. Types that a recorder leaves out are named in the reason. A recorder that a service keeps for itself is not judged."
remediation = "Record all supported types, and those of IAM in one region."
references = ["https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html"]
nullable = ["aws_region"]
*/
with looked_into as (
    select
        account_id,
        bool_and(is_collected and coalesce(was_read('aws_config_configuration_recorder', account_id, region), false))
        and coalesce(was_read('aws_region', account_id, 'global'), false) as everywhere,
        any_value(missing_because) as missing_because
    from region_in_scope
    where is_enabled
    group by account_id
),

by_account as (
    select
        recorder.account_id, recorder.partition, count(*) as recorders, any_true(recorder.records_iam) as records_iam,
        min(recorder.region) filter (recorder.records_iam) as iam_region,
        any_value(looked_into.everywhere) as is_complete, any_value(looked_into.missing_because) as missing_because
    from config_region_recorder as recorder
    left join looked_into on looked_into.account_id = recorder.account_id
    group by recorder.account_id, recorder.partition
)

select
    arn as resource,
    verdict(alarm := strategy <> 'ALL_SUPPORTED_RESOURCE_TYPES') as status,
    'Recorder ' || name || ' in ' || region || case strategy
        when 'ALL_SUPPORTED_RESOURCE_TYPES' then ' records all supported resource types.'
        when 'EXCLUSION_BY_RESOURCE_TYPES'
            then ' leaves out ' || len(resource_types) || ' resource types'
                || if(len(resource_types) > 0, ': ' || array_to_string(resource_types[1:5], ', '), '')
                || if(len(resource_types) > 5, ', ...', '') || '.'
        else ' records ' || len(resource_types) || ' resource types only'
            || if(len(resource_types) > 0, ': ' || array_to_string(resource_types[1:5], ', '), '')
            || if(len(resource_types) > 5, ', ...', '') || '.'
    end as reason,
    null::varchar as unknown_because,
    account_id,
    region,
    name as recorder
from config_region_recorder
union all
select
    'arn:' || partition || ':iam::' || account_id || ':root',
    verdict(alarm := case
        when records_iam then false
        when is_complete then not records_iam
    end),
    'Account ' || account_id || case
        when records_iam then ' has its IAM resources recorded in ' || iam_region || '.'
        else ' has its IAM resources recorded in no region, among ' || recorders || ' with a recorder.'
    end,
    case when not records_iam then missing_because end,
    account_id,
    'global',
    null
from by_account
