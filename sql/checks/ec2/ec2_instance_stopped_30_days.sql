/*
title = "Instance has been stopped for more than 30 days"
severity = "medium"
category = "cost"
scope = "resource"
description = "Looks for instances that were stopped more than 30 days before the snapshot. Their volumes and addresses cost money, and they miss every patch until somebody starts them again. AWS tells the time of the stop in a text, where it tells it at all."
remediation = "Snapshot the volumes and terminate the instance."
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html"]
*/
with instance as (
    select
        *,
        snapshot_time() - to_days(getvariable('max_stopped_instance_days')) as limit_time
    from aws_ec2_instance
)

select
    arn as resource,
    -- What was started after the limit was not stopped before it.
    verdict(alarm :=
        instance_state = 'stopped'
        and case when launch_time >= limit_time then false else state_transition_time < limit_time end
    ) as status,
    'Instance ' || coalesce(nullif(title, instance_id) || ' (' || instance_id || ')', instance_id)
        || case
            when instance_state <> 'stopped' then ' is ' || instance_state
            when state_transition_time is not null
                then ' has been stopped since ' || strftime(state_transition_time, '%Y-%m-%d')
            when launch_time >= limit_time then ' was started on ' || strftime(launch_time, '%Y-%m-%d') || ' and stopped since'
            else ' is stopped, and AWS does not tell since when'
        end || '.' as reason,
    account_id,
    region,
    instance_id
from instance
