/*
title = "Web ports are open to the internet"
severity = "low"
category = "exposure"
scope = "resource"
description = "Looks for inbound rules that let the whole internet reach TCP 80 or 443 on something other than a front end that AWS runs. That is expected of a public site, so the owner need only confirm it; a site is better kept behind a load balancer or CloudFront."
remediation = "Confirm that the service is meant to be public, and put it behind a load balancer or CloudFront."
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html"]
nullable = ["aws_ec2_managed_prefix_list"]
*/
with ingress as (
    select
        *,
        is_open and is_web_rule(ip_protocol, from_port, to_port) as is_exposed
    from aws_vpc_security_group_rule
    where not is_egress and is_open is not false
),

exposure as (
    select
        group_arn,
        bool_or(is_exposed) as is_exposed,
        rules_text(is_exposed, traffic) as rules
    from ingress
    where is_exposed is not false
    group by group_arn
)

select
    security_group.arn as resource,
    -- Web ports are open on purpose where AWS's own front ends, and nothing else, carry the group.
    verdict(alarm := case
        when exposure.group_arn is not null
            then exposure.is_exposed and not case
                when attachment.other_interfaces > 0 then false
                when security_group.group_id is not null
                    and was_read('aws_ec2_network_interface', security_group.account_id, security_group.region)
                    and unclear.interfaces is null
                    then case
                        when attachment.interfaces is null then false
                        when attachment.front_ends = attachment.interfaces then true
                    end
            end
        when security_group.ip_permissions is not null then false
    end) as status,
    case when exposure.is_exposed and attachment.front_ends = attachment.interfaces
        then group_text(security_group.group_name, security_group.group_id) || ' opens web ports to the internet ('
            || exposure.rules || '), and only load balancers or other front ends of AWS carry it.'
    else exposure_reason(
        security_group.group_name,
        security_group.group_id,
        'web ports',
        exposure.is_exposed,
        exposure.rules,
        attached := is_attached(
            attachment.interfaces,
            unclear.interfaces,
            was_read('aws_ec2_network_interface', security_group.account_id, security_group.region)
        )
    ) end as reason,
    unjudged_rules(exposure.is_exposed, exposure.rules) as unknown_because,
    security_group.account_id,
    security_group.region,
    security_group.group_id,
    security_group.vpc_id
from aws_vpc_security_group as security_group
left join exposure
    on exposure.group_arn = security_group.arn
left join vpc_security_group_attachment as attachment
    on attachment.account_id = security_group.account_id
    and attachment.region = security_group.region
    and attachment.group_id = security_group.group_id
left join vpc_security_group_attachment as unclear
    on unclear.account_id = security_group.account_id
    and unclear.region = security_group.region
    and unclear.group_id is null
