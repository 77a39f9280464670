-- One row per framework: how many of its controls ended how, and its score.
--
-- The score is over the controls that checks could judge: passed, failed and unknown ones. Unknown is not passed. Controls
-- without checks (manual, not_covered), and those whose checks had nothing to judge (not_applicable), stay out of it. So do muted ones, which
-- would have passed, but for verdicts that are suppressed.
--
-- Inputs: framework, control_result.
with counted as (
    select
        framework,
        count(*) as controls,
        count(*) filter (where status = 'passed') as passed,
        count(*) filter (where status = 'failed') as failed,
        count(*) filter (where status = 'unknown') as unknown,
        count(*) filter (where status = 'muted') as muted,
        count(*) filter (where status = 'not_applicable') as not_applicable,
        count(*) filter (where status = 'manual') as manual,
        count(*) filter (where status = 'not_covered') as not_covered,
        count(*) filter (where status = 'passed' and type = 'manual') as passed_manual
    from control_result
    group by framework
)

select
    counted.framework,
    framework.title,
    counted.controls,
    counted.passed,
    counted.failed,
    counted.unknown,
    counted.muted,
    counted.not_applicable,
    counted.manual,
    counted.not_covered,
    counted.passed_manual,
    round(100.0 * counted.passed / nullif(counted.passed + counted.failed + counted.unknown, 0), 1) as score
from counted
join framework on framework.id = counted.framework
order by counted.framework
