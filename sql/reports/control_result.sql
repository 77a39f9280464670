-- One row per control: how it ended.
--
-- A control passes only if none of its checks warns or is unknown, and at least one gave a verdict (`ok` or `info`). A
-- check that did not run, because a filter left it out, counts as unknown. One that would pass, but for verdicts that are suppressed,
-- is muted.
--
-- Inputs: control, check_result (a row per check that ran).
with judged as (
    select
        control.framework,
        control.control,
        any_value(control.title) as title,
        any_value(control.type) as type,
        any_value(control.position) as position,
        count(control.check_id) as checks,
        count(control.check_id) filter (where check_result.check_id is null) as not_run,
        coalesce(sum(check_result.alarm), 0) as alarm,
        coalesce(sum(check_result.unknown + check_result.error), 0) as unknown,
        coalesce(sum(check_result.ok + check_result.info), 0) as ok,
        coalesce(sum(check_result.suppressed), 0) as suppressed,
        coalesce(
            list(control.check_id order by control.check_id) filter (where check_result.alarm > 0), []
        ) as failed_checks,
        coalesce(
            list(control.check_id order by control.check_id) filter (
                where control.check_id is not null
                    and (check_result.check_id is null or check_result.unknown + check_result.error > 0)
            ),
            []
        ) as unknown_checks
    from control
    left join check_result on check_result.check_id = control.check_id
    group by control.framework, control.control
)

select
    framework,
    control,
    title,
    type,
    case
        when checks = 0 and type = 'manual' then 'manual'
        when checks = 0 then 'not_covered'
        when alarm > 0 then 'failed'
        when unknown > 0 or not_run > 0 then 'unknown'
        when suppressed > 0 then 'muted'
        when ok > 0 then 'passed'
        when ok = 0 then 'not_applicable'
    end as status,
    checks,
    alarm,
    unknown,
    ok,
    suppressed,
    failed_checks,
    unknown_checks,
    position
from judged
order by framework, position
