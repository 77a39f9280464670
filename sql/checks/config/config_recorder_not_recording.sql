/*
title = "AWS Config does not record in the region"
severity = "critical"
category = "logging"
description = "Looks for a recorder that records in every region that the account has enabled. What changes while none does can never be found out afterwards, and stopping it is what an intruder does. A recorder that Security Hub or another service keeps for itself does not count. The reason tells where the recorder does not use AWS Config's service-linked role, whose rights keep up with new resource types. Enabled regions that were not collected are told in one row."
remediation = "Start the recorder, or set one up, in every enabled region."
references = ["https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html"]
nullable = ["aws_region"]
*/
select
    place.arn as resource,
    verdict(
        alarm := case
            when recorder.region is not null then not recorder.is_working
            when place.is_collected and was_read('aws_config_configuration_recorder', place.account_id, place.region) then true
        end,
        skip := not place.is_enabled
    ) as status,
    'AWS Config ' || case
        when not place.is_enabled then 'is not judged in ' || place.region || ', which the account has not enabled.'
        when recorder.region is null then 'has no recorder in ' || place.region || '.'
        when not recorder.is_recording then 'does not record in ' || place.region || ': its recorder ' || recorder.name || ' is stopped.'
        when recorder.last_status = 'FAILURE' then 'fails to record in ' || place.region || ' with its recorder ' || recorder.name || '.'
        else 'records in ' || place.region || ' with its recorder ' || recorder.name
            || if(
                not contains(recorder.role_arn, ':role/aws-service-role/config.amazonaws.com/'),
                ', which does not use the service-linked role', ''
            ) || '.'
    end as reason,
    place.missing_because as unknown_because,
    place.account_id,
    place.region,
    recorder.name as recorder
from region_in_scope as place
left join config_region_recorder as recorder
    on recorder.account_id = place.account_id and recorder.region = place.region
