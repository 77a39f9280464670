/*
title = "GuardDuty is off in the region"
severity = "high"
category = "logging"
description = "Looks for an enabled GuardDuty detector in every region that the account has enabled. Intruders work in regions that nobody looks at, so that one without a detector is a blind spot even if nothing runs there. Enabled regions that were not collected are told in one row."
remediation = "Enable a detector in the region, or have the organization's administrator enrol the account."
references = ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_settingup.html"]
nullable = ["aws_region"]
*/
select
    place.arn as resource,
    verdict(
        alarm := case
            when detector.region is not null then not detector.is_enabled
            when place.is_collected and was_read('aws_guardduty_detector', place.account_id, place.region) then true
        end,
        skip := not place.is_enabled
    ) as status,
    'GuardDuty ' || case
        when not place.is_enabled then 'is not judged in ' || place.region || ', which the account has not enabled.'
        when detector.is_enabled then 'is on in ' || place.region || '.'
        when detector.detector_id is not null
            then 'is suspended in ' || place.region || ': detector ' || detector.detector_id || ' is disabled.'
        else 'has no detector in ' || place.region || '.'
    end as reason,
    place.missing_because as unknown_because,
    place.account_id,
    place.region,
    detector.detector_id
from region_in_scope as place
left join guardduty_region_detector as detector
    on detector.account_id = place.account_id and detector.region = place.region
