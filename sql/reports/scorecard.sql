-- One row per area of security, and one for the total: points reached of points possible.
--
-- A check can give the points of its severity. It gives the share of them that its verdicts are `ok` or `info`; the share
-- of alarms is lost, and those of unknown verdicts and of suppressed ones are told apart and not reached either: an
-- accepted risk is still one. `skip` does not count, and a check that had nothing to judge gives and costs nothing. The
-- total is the mean of the areas by weight, over those in which something was judged. Checks of the categories `cost` and
-- `hygiene` are in no area.
--
-- Inputs: "check", check_result (a row per check that ran).
with severity_points (severity, points) as (
    values
        ('critical', 10),
        ('high', 5),
        ('medium', 2),
        ('low', 1)
),

area (position, area, title, weight) as (
    values
        (1, 'identity', 'Who may do what', 25),
        (2, 'network', 'What can be reached', 20),
        (3, 'data', 'Where data lies, who reads it, whether it survives', 25),
        (4, 'compute', 'What runs', 15),
        (5, 'logging', 'Whether anybody would notice', 15)
),

-- The first row that fits a check's category and service tells its area; a NULL service fits all.
member (position, area, category, service) as (
    values
        (1, 'identity', 'identity', null),
        (2, 'logging', 'logging', null),
        (3, 'network', 'exposure', 'vpc'),
        (4, 'network', 'exposure', 'elb'),
        (5, 'network', 'exposure', 'cloudfront'),
        (6, 'network', 'exposure', 'apigateway'),
        (7, 'network', 'exposure', 'route53'),
        (8, 'network', 'exposure', 'wafv2'),
        (9, 'network', 'encryption', 'elb'),
        (10, 'network', 'encryption', 'cloudfront'),
        (11, 'network', 'encryption', 'apigateway'),
        (12, 'network', 'encryption', 'acm'),
        (13, 'network', 'resilience', 'elb'),
        (14, 'network', 'resilience', 'acm'),
        (15, 'compute', 'exposure', 'ec2'),
        (16, 'compute', 'exposure', 'ecs'),
        (17, 'compute', 'exposure', 'eks'),
        (18, 'compute', 'exposure', 'ecr'),
        (19, 'compute', 'exposure', 'lambda'),
        (20, 'compute', 'exposure', 'ssm'),
        (21, 'compute', 'encryption', 'eks'),
        (22, 'compute', 'resilience', 'autoscaling'),
        (23, 'compute', 'resilience', 'ecs'),
        (24, 'compute', 'resilience', 'lambda'),
        (25, 'data', 'exposure', null),
        (26, 'data', 'encryption', null),
        (27, 'data', 'resilience', null)
),

placed as (
    select
        check_result.check_id,
        arg_min(member.area, member.position) as area,
        any_value(severity_points.points) as points,
        any_value(check_result.ok + check_result.info) as ok,
        any_value(check_result.alarm) as alarm,
        any_value(check_result.unknown + check_result.error) as unknown,
        any_value(check_result.suppressed) as suppressed,
        any_value(
            check_result.ok
            + check_result.info
            + check_result.alarm
            + check_result.unknown
            + check_result.error
            + check_result.suppressed
        ) as verdicts
    from check_result
    join "check" on "check".id = check_result.check_id
    join severity_points on severity_points.severity = "check".severity
    join member
        on member.category = "check".category
        and (member.service = "check".service or member.service is null)
    group by check_result.check_id
),

-- Sums of fractions depend on their order, which is fixed so that the same snapshot gives the same bytes.
scored as (
    select
        area,
        count(*) as checks,
        sum(points)::double as possible,
        sum(points * ok / verdicts order by check_id) as reached,
        sum(points * alarm / verdicts order by check_id) as lost,
        sum(points * unknown / verdicts order by check_id) as unknown,
        sum(points * suppressed / verdicts order by check_id) as suppressed
    from placed
    where verdicts > 0
    group by area
),

total as (
    select
        sum(area.weight) as weight,
        sum(scored.checks) as checks,
        sum(scored.possible order by area.position) as possible,
        sum(scored.reached order by area.position) as reached,
        sum(scored.lost order by area.position) as lost,
        sum(scored.unknown order by area.position) as unknown,
        sum(scored.suppressed order by area.position) as suppressed,
        100 * sum(area.weight * scored.reached / scored.possible order by area.position)
            / sum(area.weight) filter (where scored.possible > 0) as score
    from area
    left join scored on scored.area = area.area
),

line as (
    select
        area.position,
        area.area,
        area.title,
        area.weight,
        scored.checks,
        scored.possible,
        scored.reached,
        scored.lost,
        scored.unknown,
        scored.suppressed,
        100 * scored.reached / scored.possible as score
    from area
    left join scored on scored.area = area.area
    union all
    select null, 'total', 'All areas by weight', weight, checks, possible, reached, lost, unknown, suppressed, score
    from total
)

select
    area,
    title,
    weight,
    coalesce(checks, 0) as checks,
    round(coalesce(possible, 0), 1) as possible,
    round(coalesce(reached, 0), 1) as reached,
    round(coalesce(lost, 0), 1) as lost,
    round(coalesce(unknown, 0), 1) as unknown,
    round(coalesce(suppressed, 0), 1) as suppressed,
    round(score, 1) as score
from line
order by position nulls last
