/*
title = "Load balancer accepts or forwards unencrypted client traffic"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Looks for listeners of classic load balancers with HTTP or TCP, and of internet-facing network load balancers with TCP or UDP: nothing encrypts what clients send, unless they do so themselves. TCP on port 443 most likely passes TLS through to the targets, which the configuration cannot show; where nothing else is open it is reported as information. HTTP listeners of application load balancers have a check of their own."
remediation = "Use HTTPS, SSL or TLS listeners."
references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/network/create-listener.html"]
union = ["aws_ec2_classic_load_balancer", "aws_ec2_load_balancer"]
nullable = ["aws_ec2_load_balancer_listener"]
*/
with listener as (
    select load_balancer_arn, account_id, region, protocol, port
    from elb_classic_listener
    union all
    select load_balancer_arn, account_id, region, protocol, port
    from aws_ec2_load_balancer_listener
),

listed as (
    select
        load_balancer_arn,
        account_id,
        region,
        any_true(protocol in ('HTTP', 'TCP', 'UDP', 'TCP_UDP', 'TCP_QUIC') and not (protocol = 'TCP' and port = 443))
            as is_plain,
        any_true(protocol = 'TCP' and port = 443) as passes_through,
        string_agg(
            distinct protocol || ' on port ' || port, ', ' order by protocol || ' on port ' || port
        ) filter (where protocol in ('HTTP', 'TCP', 'UDP', 'TCP_UDP', 'TCP_QUIC')) as plain_listeners
    from listener
    group by load_balancer_arn, account_id, region
),

load_balancer as (
    select
        'Classic' as kind,
        name,
        arn,
        scheme,
        true as counts,
        -- A classic load balancer cannot be without a listener.
        case when listener_descriptions is not null then true end as listeners_were_read,
        account_id,
        region
    from aws_ec2_classic_load_balancer
    union all
    select
        'Network' as kind,
        name,
        arn,
        scheme,
        scheme = 'internet-facing' as counts,
        was_read('aws_ec2_load_balancer_listener', account_id, region) as listeners_were_read,
        account_id,
        region
    from aws_ec2_network_load_balancer
),

judged as (
    select
        load_balancer.*,
        listed.plain_listeners,
        case when listed.load_balancer_arn is not null then listed.is_plain when listeners_were_read then false end as is_plain,
        case when listed.load_balancer_arn is not null then listed.passes_through when listeners_were_read then false end
            as passes_through
    from load_balancer
    left join listed
        on listed.account_id = load_balancer.account_id
        and listed.region = load_balancer.region
        and listed.load_balancer_arn = load_balancer.arn
)

select
    arn as resource,
    verdict(alarm := counts and is_plain, info := counts and passes_through) as status,
    kind || ' load balancer ' || name
        || case
            when not counts then ' is internal.'
            when is_plain then ' accepts unencrypted traffic: ' || plain_listeners || '.'
            when passes_through then ' has TCP on port 443, which most likely passes TLS through to its targets.'
            else ' encrypts what clients send.'
        end as reason,
    account_id,
    region,
    name
from judged
