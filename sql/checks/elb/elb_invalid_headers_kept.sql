/*
title = "Application load balancer forwards invalid HTTP headers or allows desync"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Looks for application load balancers that pass on HTTP headers with invalid names, and for application and classic ones that only watch requests which the load balancer and its targets may understand differently. Both are what request smuggling is made of. Classic load balancers have no setting for headers."
remediation = "Drop invalid headers, and set the desync mitigation mode to defensive or strictest."
references = [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-desync-mitigation-mode.html",
]
union = ["aws_ec2_load_balancer", "aws_ec2_classic_load_balancer"]
*/
with load_balancer as (
    select
        'Application' as kind,
        name,
        arn,
        account_id,
        region,
        drops_invalid_headers,
        desync_mitigation_mode
    from elb_load_balancer
    where type = 'application'
    union all
    select
        'Classic' as kind,
        name,
        arn,
        account_id,
        region,
        true as drops_invalid_headers,
        load_balancer_attribute(additional_attributes, 'elb.http.desyncmitigationmode') as desync_mitigation_mode
    from aws_ec2_classic_load_balancer
),

judged as (
    select
        *,
        case desync_mitigation_mode when 'monitor' then true when 'defensive' then false when 'strictest' then false end
            as allows_desync
    from load_balancer
)

select
    arn as resource,
    verdict(alarm := not drops_invalid_headers or allows_desync) as status,
    kind || ' load balancer ' || name
        || case
            when not drops_invalid_headers and allows_desync
                then ' forwards headers with invalid names,'
                    || ' and only watches requests that may desynchronize it and its targets.'
            when not drops_invalid_headers then ' forwards headers with invalid names.'
            when allows_desync then ' only watches requests that may desynchronize it and its targets.'
            else case when kind = 'Application' then ' drops headers with invalid names, and' else '' end
                || ' mitigates desync in mode ' || desync_mitigation_mode || '.'
        end as reason,
    account_id,
    region,
    name
from judged
