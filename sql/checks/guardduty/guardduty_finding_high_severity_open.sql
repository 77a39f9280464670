/*
title = "GuardDuty has unresolved high-severity findings"
severity = "high"
category = "logging"
description = "Looks for findings of severity 7.0 and more that nobody has archived, one verdict for each detector. Such a finding says that a resource is in use by somebody else, and waits for an answer."
remediation = "Investigate the findings, contain what they tell of, and archive them."
references = ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings.html"]
nullable = ["aws_guardduty_finding"]
*/
with open_finding as (
    select
        account_id,
        region,
        detector_id,
        count(*) filter (severity >= 7 and not archived) as findings,
        count(*) filter (severity >= 9 and not archived) as critical_findings,
        count(*) filter ((severity >= 7 and not archived) is null) as undecided,
        arg_max(name, severity) filter (severity >= 7 and not archived) as worst,
        max(severity) filter (severity >= 7 and not archived) as worst_severity,
        max(updated_at) filter (severity >= 7 and not archived) as last_seen
    from aws_guardduty_finding
    group by account_id, region, detector_id
)

select
    detector.arn as resource,
    verdict(alarm := case
        when open_finding.findings > 0 then true
        when open_finding.undecided > 0 then null
        when was_read('aws_guardduty_finding', detector.account_id, detector.region) then false
    end) as status,
    'Detector ' || detector.detector_id || case
        when open_finding.findings > 0
            then ' has ' || open_finding.findings || ' open ' || if(open_finding.findings = 1, 'finding', 'findings')
                || ' of high severity'
                || if(open_finding.critical_findings > 0, ', ' || open_finding.critical_findings || ' of them critical', '')
                || coalesce('; the worst, ' || open_finding.worst || ' (' || open_finding.worst_severity || ')', '')
                || coalesce(', last seen ' || date_diff('day', open_finding.last_seen, snapshot_time()) || ' days before the snapshot', '')
                || '.'
        else ' has no open finding of high severity.'
    end as reason,
    detector.account_id,
    detector.region,
    detector.detector_id
from aws_guardduty_detector as detector
left join open_finding
    on open_finding.account_id = detector.account_id
    and open_finding.region = detector.region
    and open_finding.detector_id = detector.detector_id
