/*
title = "Default security group allows traffic"
severity = "high"
category = "exposure"
scope = "resource"
description = "Looks at the default group of each VPC, which must hold no rules. AWS puts every resource that names no group into it, and as it comes its members reach each other and the internet. It cannot be deleted, only emptied."
remediation = "Remove all rules, and move the members to groups of their own."
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html"]
optional = ["aws_ec2_network_interface"]
*/
select
    security_group.arn as resource,
    -- The lists of a group without rules are empty; a list that was not read is NULL.
    verdict(alarm :=
        json_array_length(security_group.ip_permissions) > 0
        or json_array_length(security_group.ip_permissions_egress) > 0
    ) as status,
    'Default security group ' || security_group.group_id || ' of ' || coalesce(security_group.vpc_id, 'EC2-Classic') || ' holds '
        || coalesce(json_array_length(security_group.ip_permissions) || ' inbound', 'unread inbound')
        || ' and '
        || coalesce(json_array_length(security_group.ip_permissions_egress) || ' outbound permissions', 'unread outbound permissions')
        || case
            when attachment.interfaces > 0
                then ', and ' || attachment.interfaces || ' network interface(s) carry it'
            else ''
        end || '.' as reason,
    security_group.account_id,
    security_group.region,
    security_group.group_id,
    security_group.vpc_id
from aws_vpc_security_group as security_group
left join vpc_security_group_attachment as attachment
    on attachment.account_id = security_group.account_id
    and attachment.region = security_group.region
    and attachment.group_id = security_group.group_id
-- A group whose name was not read may be a default one.
where (security_group.group_name = 'default') is not false
