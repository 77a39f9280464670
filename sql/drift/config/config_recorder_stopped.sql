/*
title = "AWS Config recorder was stopped or removed"
severity = "critical"
alert = "immediate"
description = "Looks for regions in which AWS Config recorded and its recorder is stopped, gone, or told to leave out resource types. What changes in the meantime can never be found out afterwards. A recorder that was made anew under another name, and a recorder that a service keeps for itself, are not told of."
related_checks = ["config_recorder_not_recording", "config_recorder_scope_incomplete"]
references = ["https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html"]
*/
with paired as (
    select
        earlier.arn, earlier.name, earlier.account_id, earlier.region, later.name is null as is_gone,
        earlier.is_recording and not later.is_recording as was_stopped,
        earlier.strategy = 'ALL_SUPPORTED_RESOURCE_TYPES'
        and later.strategy <> 'ALL_SUPPORTED_RESOURCE_TYPES' as was_narrowed
    from before.config_region_recorder as earlier
    left join after.config_region_recorder as later using (account_id, region)
)

select
    arn as resource,
    case when is_gone then true else was_stopped or was_narrowed end as fires,
    'AWS Config recorder ' || name || ' in ' || region || case
        when is_gone then ' was removed'
        when was_stopped then ' was stopped'
        else ' no longer records all supported resource types'
    end || '.' as reason,
    account_id,
    region
from paired
