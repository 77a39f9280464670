/*
title = "Compliance score is below target"
severity = "medium"
alert = "digest"
description = "Looks for CIS frameworks whose score, of 100, was at least 90 in the earlier snapshot and is below now. Scores are of the snapshot as a whole, and are compared where on both sides at least 80 percent of the controls that count were decided."
references = ["https://docs.aws.amazon.com/securityhub/latest/userguide/standards-security-score.html"]
*/
select
    framework as resource,
    case
        when (earlier.passed + earlier.failed) >= 0.8 * (earlier.passed + earlier.failed + earlier.unknown)
            and (later.passed + later.failed) >= 0.8 * (later.passed + later.failed + later.unknown)
            then earlier.score >= 90 and later.score < 90
    end as fires,
    'Score of ' || later.title || ' is ' || round(later.score, 1) || ', below the target of 90; it was '
        || round(earlier.score, 1) || '.' as reason,
    'too many controls of ' || framework || ' are unknown in one of the snapshots' as unknown_because,
    null::varchar as account_id,
    'global' as region
from after.framework_result as later
join before.framework_result as earlier using (framework)
where starts_with(framework, 'cis_')
