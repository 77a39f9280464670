/*
title = "Security group allows all outbound traffic"
severity = "low"
category = "exposure"
scope = "resource"
description = "Looks for groups in use that let traffic out to anywhere on every port. It is how AWS makes a group, and it lets malware call home and data leave; explicit destinations make both harder. A firewall on the way out is not visible here."
remediation = "Allow only the destinations and ports that the workload uses."
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
nullable = ["aws_ec2_managed_prefix_list"]
*/
with egress as (
    select
        *,
        is_open and covers_all_ports(ip_protocol, from_port, to_port) as is_unrestricted
    from aws_vpc_security_group_rule
    where is_egress
),

exit as (
    select
        group_arn,
        bool_or(is_unrestricted) as is_unrestricted,
        rules_text(is_unrestricted, traffic) as rules
    from egress
    where is_unrestricted is not false
    group by group_arn
),

outbound as (
    select
        security_group.*,
        case
            when exit.group_arn is not null then exit.is_unrestricted
            when security_group.ip_permissions_egress is not null then false
        end as is_unrestricted,
        exit.rules,
        is_attached(
            attachment.interfaces,
            unclear.interfaces,
            security_group.group_id is not null
                and was_read('aws_ec2_network_interface', security_group.account_id, security_group.region)
        ) as attached
    from aws_vpc_security_group as security_group
    left join exit
        on exit.group_arn = security_group.arn
    left join vpc_security_group_attachment as attachment
        on attachment.account_id = security_group.account_id
        and attachment.region = security_group.region
        and attachment.group_id = security_group.group_id
    left join vpc_security_group_attachment as unclear
        on unclear.account_id = security_group.account_id
        and unclear.region = security_group.region
        and unclear.group_id is null
)

select
    arn as resource,
    verdict(alarm := is_unrestricted and attached) as status,
    group_text(group_name, group_id)
        || case
            when not is_unrestricted then ' does not allow all outbound traffic.'
            when is_unrestricted and attached then ' allows all outbound traffic: ' || rules || '.'
            when is_unrestricted and not attached
                then ' allows all outbound traffic (' || rules || '), but no network interface carries it.'
        end as reason,
    unjudged_rules(is_unrestricted, rules) as unknown_because,
    account_id,
    region,
    group_id,
    vpc_id
from outbound
