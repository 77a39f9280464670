/*
title = "RDP is open to the internet"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Looks for inbound rules that let the whole internet reach TCP or UDP 3389, over IPv4 or IPv6. Open remote desktops are a main way in for ransomware. Rules apply as soon as an interface carries the group, so a group that nothing carries counts too."
remediation = "Limit the source to known addresses or to another security group, or close the rule."
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html"]
optional = ["aws_ec2_network_interface"]
nullable = ["aws_ec2_managed_prefix_list"]
*/
with ingress as (
    select
        *,
        is_open and (
            covers_tcp_port(ip_protocol, from_port, to_port, 3389)
            or covers_udp_port(ip_protocol, from_port, to_port, 3389)
        ) as is_exposed
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
    verdict(alarm := case
        when exposure.group_arn is not null then exposure.is_exposed
        when security_group.ip_permissions is not null then false
    end) as status,
    exposure_reason(
        security_group.group_name,
        security_group.group_id,
        'RDP',
        exposure.is_exposed,
        exposure.rules,
        attached := is_attached(
            attachment.interfaces,
            unclear.interfaces,
            was_read('aws_ec2_network_interface', security_group.account_id, security_group.region)
        )
    ) as reason,
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
