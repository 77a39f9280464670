/*
title = "Internal HTTPS listener does not verify client certificates"
severity = "low"
category = "identity"
scope = "resource"
description = "Looks for HTTPS listeners of internal application load balancers that do not ask services for a certificate, so that whoever gets into the network may call. It is the part of mutual TLS between services that the configuration of AWS shows: what meshes and applications do by themselves cannot be seen, and where they do it an exception is right. A listener that passes certificates on leaves it to the targets to verify them, and is ok."
remediation = "Attach a trust store to the listener, in verify mode."
references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html"]
*/
with listener as (
    select
        listener.*,
        load_balancer.name,
        load_balancer.scheme,
        case listener.mutual_authentication ->> '$.Mode'
            when 'off' then false
            when 'verify' then true
            when 'passthrough' then true
        end as asks_for_certificates
    from aws_ec2_load_balancer_listener as listener
    inner join aws_ec2_application_load_balancer as load_balancer
        on load_balancer.account_id = listener.account_id
        and load_balancer.region = listener.region
        and load_balancer.arn = listener.load_balancer_arn
    where (load_balancer.scheme = 'internal') is not false and (listener.protocol = 'HTTPS') is not false
)

select
    arn as resource,
    verdict(alarm := scheme = 'internal' and protocol = 'HTTPS' and not asks_for_certificates) as status,
    'HTTPS listener on port ' || port || ' of internal load balancer ' || name
        || case
            when (mutual_authentication ->> '$.Mode') = 'verify' then ' verifies client certificates.'
            when asks_for_certificates then ' passes client certificates on to its targets.'
            else ' does not ask for client certificates.'
        end as reason,
    account_id,
    region,
    name as load_balancer_name
from listener
