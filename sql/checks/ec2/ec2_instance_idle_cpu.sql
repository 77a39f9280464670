/*
title = "Running instance is idle"
severity = "low"
category = "cost"
scope = "resource"
description = "Looks for running instances that were launched more than two weeks before the snapshot and whose CPU stayed below 5 percent on each of the last 14 days, by the highest value of each day. Memory, disks and network are not looked at: ask what the instance is for before you stop it."
remediation = "Stop, resize or terminate the instance."
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html"]
*/
with use as (
    select
        instance_arn,
        count(maximum) as days,
        max(maximum) as highest
    from aws_ec2_instance_metric_cpu_utilization_daily
    where timestamp >= snapshot_time() - to_days(getvariable('idle_days') + 1)
    group by instance_arn
),

instance as (
    select
        instance.*,
        instance.launch_time < snapshot_time() - to_days(getvariable('idle_days')) as is_old_enough,
        case when instance.cpu_utilization_daily is not null then coalesce(use.days, 0) end as days,
        use.highest
    from aws_ec2_instance as instance
    left join use
        on use.instance_arn = instance.arn
)

select
    arn as resource,
    verdict(
        alarm := instance_state = 'running' and is_old_enough and case
            when highest >= getvariable('idle_cpu_percent') then false
            when days >= getvariable('idle_days') then true
        end,
        skip := instance_state in ('terminated', 'shutting-down')
    ) as status,
    instance_text(title, instance_id)
        || case
            when instance_state <> 'running' then ' is ' || instance_state
            when not is_old_enough then ' was launched on ' || strftime(launch_time, '%Y-%m-%d')
            when highest >= getvariable('idle_cpu_percent')
                then ' used up to ' || round(highest, 1) || ' percent of its CPU in the last '
                    || getvariable('idle_days') || ' days'
            else ' used no more than ' || round(highest, 1) || ' percent of its CPU in the last ' || days || ' days'
        end || '.' as reason,
    case
        when instance_state = 'running' and is_old_enough and (highest >= getvariable('idle_cpu_percent')) is not true
            and days < getvariable('idle_days')
            then 'CloudWatch had only ' || days || ' of ' || getvariable('idle_days') || ' daily values of its CPU'
    end as unknown_because,
    account_id,
    region,
    instance_id
from instance
