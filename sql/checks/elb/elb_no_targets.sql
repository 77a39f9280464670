/*
title = "Load balancer has nothing behind it"
severity = "low"
category = "cost"
scope = "resource"
description = "Looks for load balancers older than a week to which no target or instance is registered: they cost money, and their forgotten names and addresses still lead somewhere. Load balancers without target groups whose listeners redirect or answer by themselves are ok. Whether anything asks the load balancer cannot be seen without metrics."
remediation = "Delete the load balancer, or register what it is for."
references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html"]
union = ["aws_ec2_load_balancer", "aws_ec2_classic_load_balancer"]
nullable = ["aws_ec2_target_group", "aws_ec2_load_balancer_listener"]
*/
with target_group as (
    select
        account_id,
        region,
        -- A target group that does not tell its load balancers may be any one's.
        unnest(coalesce(from_json(load_balancer_arns, '["VARCHAR"]'), [null])) as load_balancer_arn,
        json_array_length(target_health_descriptions) as targets
    from aws_ec2_target_group
),

behind as (
    select account_id, region, load_balancer_arn, any_true(targets > 0) as has_target, sum(targets) as targets
    from target_group
    group by account_id, region, load_balancer_arn
),

listening as (
    select distinct account_id, region, load_balancer_arn
    from aws_ec2_load_balancer_listener
),

load_balancer as (
    select
        upper(load_balancer.type[1]) || load_balancer.type[2:] as kind,
        load_balancer.name,
        load_balancer.arn,
        load_balancer.account_id,
        load_balancer.region,
        load_balancer.created_time,
        behind.targets || case behind.targets when 1 then ' target' else ' targets' end as behind,
        behind.has_target,
        case
            when behind.load_balancer_arn is not null then true
            when
                unclear.account_id is null
                and was_read('aws_ec2_target_group', load_balancer.account_id, load_balancer.region)
                then false
        end as has_target_group,
        case
            when listening.load_balancer_arn is not null then true
            when was_read('aws_ec2_load_balancer_listener', load_balancer.account_id, load_balancer.region) then false
        end as listens
    from elb_load_balancer as load_balancer
    left join behind
        on behind.account_id = load_balancer.account_id
        and behind.region = load_balancer.region
        and behind.load_balancer_arn = load_balancer.arn
    left join behind as unclear
        on unclear.account_id = load_balancer.account_id
        and unclear.region = load_balancer.region
        and unclear.load_balancer_arn is null
    left join listening
        on listening.account_id = load_balancer.account_id
        and listening.region = load_balancer.region
        and listening.load_balancer_arn = load_balancer.arn
    union all
    select
        'Classic' as kind,
        name,
        arn,
        account_id,
        region,
        created_time,
        json_array_length(instances)
            || case json_array_length(instances) when 1 then ' instance' else ' instances' end as behind,
        json_array_length(instances) > 0 as has_target,
        true as has_target_group,
        true as listens
    from aws_ec2_classic_load_balancer
),

judged as (
    select
        * exclude (has_target),
        has_target_group and has_target as has_target,
        -- What listens and forwards to no target group redirects or answers.
        listens and not has_target_group as answers_itself,
        created_time < snapshot_time() - to_days(getvariable('max_empty_load_balancer_days')) as is_old
    from load_balancer
)

select
    arn as resource,
    verdict(alarm := not has_target and not answers_itself and is_old) as status,
    kind || ' load balancer ' || name
        || case
            when has_target then ' has ' || behind || ' behind it.'
            when answers_itself then ' redirects or answers by itself.'
            when not is_old then ' is new, and has nothing behind it yet.'
            else ' has nothing behind it; it was made on ' || strftime(created_time, '%Y-%m-%d') || '.'
        end as reason,
    account_id,
    region,
    name
from judged
