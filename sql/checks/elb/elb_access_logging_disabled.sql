/*
title = "Load balancer access logs are off"
severity = "medium"
category = "logging"
scope = "resource"
description = "Looks for application, network and classic load balancers that write no access log, without which nobody can tell afterwards who asked for what. Network load balancers log TLS listeners only: those without one are skipped. Gateway load balancers have no access log."
remediation = "Turn access logs on, to a bucket that lets Elastic Load Balancing write."
references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html"]
union = ["aws_ec2_load_balancer", "aws_ec2_classic_load_balancer"]
nullable = ["aws_ec2_load_balancer_listener"]
*/
with tls_listener as (
    select account_id, region, load_balancer_arn, any_true(protocol = 'TLS') as has_tls
    from aws_ec2_load_balancer_listener
    group by account_id, region, load_balancer_arn
),

load_balancer as (
    select
        upper(type[1]) || type[2:] as kind,
        load_balancer.name,
        load_balancer.arn,
        load_balancer.account_id,
        load_balancer.region,
        load_balancer.access_log_enabled,
        case
            when load_balancer.type = 'application' then true
            when tls_listener.load_balancer_arn is not null then tls_listener.has_tls
            when was_read('aws_ec2_load_balancer_listener', load_balancer.account_id, load_balancer.region) then false
        end as can_log
    from elb_load_balancer as load_balancer
    left join tls_listener
        on tls_listener.account_id = load_balancer.account_id
        and tls_listener.region = load_balancer.region
        and tls_listener.load_balancer_arn = load_balancer.arn
    where load_balancer.type <> 'gateway'
    union all
    select 'Classic' as kind, name, arn, account_id, region, access_log_enabled, true as can_log
    from aws_ec2_classic_load_balancer
)

select
    arn as resource,
    -- One that logs is ok, whether it has anything to log or not.
    verdict(alarm := not access_log_enabled, skip := not can_log and access_log_enabled is distinct from true) as status,
    kind || ' load balancer ' || name
        || case
            when access_log_enabled then ' writes access logs.'
            when not can_log then ' has no TLS listener, and so nothing to log.'
            else ' writes no access logs.'
        end as reason,
    account_id,
    region,
    name
from load_balancer
