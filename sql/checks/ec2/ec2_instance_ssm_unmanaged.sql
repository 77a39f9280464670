/*
title = "Running instance is not managed by Systems Manager"
severity = "medium"
category = "hygiene"
scope = "resource"
description = "Looks for running instances without an agent that answers Systems Manager. Nobody sees which patches they miss, and they are reached by SSH keys and open ports instead of Session Manager. An instance that was launched within the hour before the snapshot may still be about to register."
remediation = "Install the agent, let it reach Systems Manager, and give the instance a role with AmazonSSMManagedInstanceCore."
references = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/managed_instances.html"]
*/
with managed as (
    select
        account_id,
        region,
        instance_id,
        any_true(ping_status = 'Online') as is_online,
        any_value(ping_status) as ping_status,
        max(last_ping_date_time) as last_ping
    from aws_ssm_managed_instance
    group by account_id, region, instance_id
),

instance as (
    select
        instance.*,
        managed.ping_status,
        managed.last_ping,
        case
            when managed.instance_id is not null then managed.is_online
            when was_read('aws_ssm_managed_instance', instance.account_id, instance.region) and instance.instance_id is not null
                then false
        end as is_online,
        instance.launch_time >= snapshot_time() - to_hours(1) as is_new
    from aws_ec2_instance as instance
    left join managed
        on managed.account_id = instance.account_id
        and managed.region = instance.region
        and managed.instance_id = instance.instance_id
)

select
    arn as resource,
    verdict(
        alarm := instance_state = 'running' and not is_online,
        skip := instance_state in ('terminated', 'shutting-down')
            or (instance_state = 'running' and coalesce(is_new, false) and not is_online)
    ) as status,
    instance_text(title, instance_id)
        || case
            when instance_state <> 'running' then ' is ' || instance_state
            when is_online then ' is managed by Systems Manager'
            when is_new then ' is not managed by Systems Manager yet; it was launched within the last hour'
            when ping_status is not null
                then ' is known to Systems Manager, but its agent does not answer (' || ping_status
                    || coalesce(', last heard of on ' || strftime(last_ping, '%Y-%m-%d'), '') || ')'
            else ' is not managed by Systems Manager'
        end || '.' as reason,
    account_id,
    region,
    instance_id
from instance
