/*
title = "NAT gateway carries no traffic"
severity = "low"
category = "cost"
scope = "resource"
description = "Looks for NAT gateways that are older than two weeks and sent not one byte in the last 14 days. Where CloudWatch has nothing to tell, a gateway that no route leads to counts as well. A NAT gateway costs by the hour, and its address stays in allow-lists."
remediation = "Delete the NAT gateway and release its address."
command = "aws ec2 delete-nat-gateway --nat-gateway-id {nat_gateway_id}"
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html"]
nullable = ["aws_vpc_route_table"]
*/
with traffic as (
    select
        nat_gateway_arn,
        count(sum) as days,
        sum(sum) as bytes
    from aws_vpc_nat_gateway_metric_bytes_out_to_destination
    where timestamp >= snapshot_time() - to_days(getvariable('idle_days') + 1)
    group by nat_gateway_arn
),

route as (
    select account_id, region, nat_gateway_id, count(*) as routes
    from aws_vpc_route
    where nat_gateway_id is not null
    group by account_id, region, nat_gateway_id
),

unclear as (
    select distinct account_id, region
    from aws_vpc_route_table
    where routes is null
),

nat_gateway as (
    select
        nat_gateway.*,
        nat_gateway.create_time < snapshot_time() - to_days(getvariable('idle_days')) as is_old_enough,
        traffic.bytes,
        coalesce(traffic.days, 0) as days,
        case
            when route.routes > 0 then true
            when was_read('aws_vpc_route_table', nat_gateway.account_id, nat_gateway.region) and unclear.account_id is null
                then false
        end as is_routed
    from aws_vpc_nat_gateway as nat_gateway
    left join traffic
        on traffic.nat_gateway_arn = nat_gateway.arn
    left join route
        on route.account_id = nat_gateway.account_id
        and route.region = nat_gateway.region
        and route.nat_gateway_id = nat_gateway.nat_gateway_id
    left join unclear
        on unclear.account_id = nat_gateway.account_id
        and unclear.region = nat_gateway.region
),

judged as (
    select
        *,
        case
            when bytes > 0 then false
            when bytes = 0 and days >= getvariable('idle_days') then true
            when not is_routed then true
        end as is_idle
    from nat_gateway
)

select
    arn as resource,
    verdict(
        alarm := state = 'available' and is_old_enough and is_idle,
        skip := coalesce(state in ('deleting', 'deleted', 'failed'), false)
    ) as status,
    'NAT gateway ' || coalesce(nullif(title, nat_gateway_id) || ' (' || nat_gateway_id || ')', nat_gateway_id)
        || case
            when state <> 'available' then ' is ' || state
            when not is_old_enough then ' was created on ' || strftime(create_time, '%Y-%m-%d')
            when bytes > 0 then ' carried traffic in the last ' || getvariable('idle_days') || ' days'
            when bytes = 0 and days >= getvariable('idle_days') then ' sent nothing in the last ' || days || ' days'
                || case when not is_routed then ', and no route leads to it' else '' end
            else ' has no route that leads to it'
        end || '.' as reason,
    account_id,
    region,
    nat_gateway_id
from judged
