/*
title = "Security Hub is off in the region"
severity = "medium"
category = "logging"
description = "Looks for Security Hub CSPM in every region that the account has enabled. Without it, nobody sees the findings of GuardDuty, Inspector, Macie and Access Analyzer in one place, nor what the standards object to. The reason tells where controls are not enabled by themselves, or findings are still made once for each standard. Enabled regions that were not collected are told in one row."
remediation = "Enable Security Hub in the region, or have the organization's administrator enrol the account."
command = "aws securityhub enable-security-hub --region {region} --enable-default-standards --control-finding-generator SECURITY_CONTROL"
references = ["https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-settingup.html"]
nullable = ["aws_region"]
*/
select
    place.arn as resource,
    verdict(
        alarm := case
            when hub.hub_arn is not null then false
            when place.is_collected and was_read('aws_securityhub_hub', place.account_id, place.region) then true
        end,
        skip := not place.is_enabled
    ) as status,
    'Security Hub is ' || case
        when not place.is_enabled then 'not judged in ' || place.region || ', which the account has not enabled.'
        when hub.hub_arn is not null
            then 'on in ' || place.region
                || if(not hub.auto_enable_controls, '; new controls are not enabled by themselves', '')
                || if(hub.control_finding_generator <> 'SECURITY_CONTROL', '; a control has a finding for each standard', '') || '.'
        else 'off in ' || place.region || '.'
    end as reason,
    place.missing_because as unknown_because,
    place.account_id,
    place.region
from region_in_scope as place
left join aws_securityhub_hub as hub on hub.account_id = place.account_id and hub.region = place.region
