/*
title = "Load balancer listener allows TLS below 1.2"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Looks at the TLS policy of HTTPS and TLS listeners, and of classic load balancers. Below TLS 1.2, what clients send can be read or altered by known attacks. Where the snapshot does not hold what a policy stands for, the names of AWS's own policies tell. A policy that allows TLS 1.2 with ciphers without forward secrecy is ok, and the reason says so."
remediation = "Select a policy for TLS 1.2 and 1.3, after the last old client is gone."
references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html"]
union = ["aws_ec2_load_balancer_listener", "aws_ec2_classic_load_balancer"]
nullable = ["aws_ec2_ssl_policy"]
*/
with policy as (
    select
        account_id,
        region,
        name,
        list_filter(
            from_json(ssl_protocols, '["VARCHAR"]'), lambda protocol: protocol not in ('TLSv1.2', 'TLSv1.3')
        ) as outdated_protocols,
        len(list_filter(
            from_json(ciphers, '[{"Name": "VARCHAR"}]'),
            lambda cipher: not starts_with(cipher.Name, 'ECDHE-') and not starts_with(cipher.Name, 'TLS_')
        )) > 0 as lacks_forward_secrecy
    from aws_ec2_ssl_policy
),

listener as (
    select
        'Listener on port ' || listener.port || ' of load balancer ' || split_part(listener.load_balancer_arn, '/', 3) as label,
        listener.arn,
        listener.account_id,
        listener.region,
        listener.ssl_policy as tls_policy,
        listener.protocol in ('HTTPS', 'TLS') as uses_tls,
        case
            when policy.outdated_protocols is not null then len(policy.outdated_protocols) > 0
            when regexp_matches(listener.ssl_policy, '^ELBSecurityPolicy-(TLS13-1-[23]|TLS-1-2|FS-1-2)-') then false
            when
                regexp_matches(listener.ssl_policy, '^ELBSecurityPolicy-(TLS13-1-[01]|TLS-1-[01]|FS-1-1|FS|20[0-9]{2})-')
                then true
        end as is_outdated,
        array_to_string(policy.outdated_protocols, ', ') as outdated_protocols,
        coalesce(policy.lacks_forward_secrecy, false) as lacks_forward_secrecy
    from aws_ec2_load_balancer_listener as listener
    left join policy
        on policy.account_id = listener.account_id
        and policy.region = listener.region
        and policy.name = listener.ssl_policy
    -- Listeners of gateway load balancers have no protocol, and others than HTTPS and TLS no policy.
    where (listener.protocol in ('HTTPS', 'TLS')) is not false
        and not starts_with(split_part(listener.load_balancer_arn, ':', 6), 'loadbalancer/gwy/')
),

classic_listener as (
    select
        load_balancer_arn,
        account_id,
        region,
        any_true(protocol in ('HTTPS', 'SSL')) as uses_tls,
        any_true(len(outdated_protocols) > 0) as is_outdated,
        string_agg(distinct tls_policy, ', ' order by tls_policy) as tls_policy,
        string_agg(
            distinct array_to_string(outdated_protocols, ', '), ', ' order by array_to_string(outdated_protocols, ', ')
        ) filter (where len(outdated_protocols) > 0) as outdated_protocols
    from elb_classic_listener
    where (protocol in ('HTTPS', 'SSL')) is not false
    group by load_balancer_arn, account_id, region
),

judged as (
    select label, arn, account_id, region, tls_policy, uses_tls, is_outdated, outdated_protocols, lacks_forward_secrecy
    from listener
    union all
    select
        'Classic load balancer ' || load_balancer.name as label,
        load_balancer.arn,
        load_balancer.account_id,
        load_balancer.region,
        classic_listener.tls_policy,
        case
            when load_balancer.listener_descriptions is null then null
            when classic_listener.load_balancer_arn is null then false
            else classic_listener.uses_tls
        end as uses_tls,
        classic_listener.is_outdated,
        classic_listener.outdated_protocols,
        false as lacks_forward_secrecy
    from aws_ec2_classic_load_balancer as load_balancer
    left join classic_listener
        on classic_listener.account_id = load_balancer.account_id
        and classic_listener.region = load_balancer.region
        and classic_listener.load_balancer_arn = load_balancer.arn
)

select
    arn as resource,
    verdict(alarm := is_outdated, skip := not uses_tls) as status,
    label
        || case
            when not uses_tls then ' has no TLS listener.'
            when is_outdated
                then ' allows ' || coalesce(outdated_protocols, 'TLS below 1.2') || ' by policy ' || tls_policy || '.'
            else ' allows TLS 1.2 and later only, by policy ' || tls_policy
                || case when lacks_forward_secrecy then '; some of its ciphers lack forward secrecy.' else '.' end
        end as reason,
    account_id,
    region
from judged
