/*
title = "Instance has a public IP address"
severity = "high"
category = "exposure"
scope = "resource"
description = "Looks for instances with a public IPv4 address on any interface, or an IPv6 address in a subnet with a route to an internet gateway. Only security groups and network ACLs then stand between the instance and the internet. A stopped instance keeps an Elastic IP address only."
remediation = "Move the workload behind a load balancer or use Session Manager, and release the address."
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html"]
*/
with exposure as (
    select
        instance_arn,
        any_true(is_public) as is_public,
        string_agg(coalesce(ipv4_address, ipv6_address), ', ' order by coalesce(ipv4_address, ipv6_address))
            filter (where is_public) as addresses
    from ec2_instance_interface
    group by instance_arn
),

instance as (
    select
        instance.*,
        case
            when instance.public_ip_address is not null then true
            when exposure.instance_arn is not null then exposure.is_public
            when instance.network_interfaces is not null then false
        end as is_public,
        coalesce(exposure.addresses, instance.public_ip_address) as addresses
    from aws_ec2_instance as instance
    left join exposure
        on exposure.instance_arn = instance.arn
)

select
    arn as resource,
    verdict(alarm := is_public, skip := instance_state in ('terminated', 'shutting-down')) as status,
    instance_text(title, instance_id)
        || case
            when instance_state in ('terminated', 'shutting-down') then ' is ' || instance_state
            when is_public then ' has the public address ' || addresses
            else ' has no public address'
        end || '.' as reason,
    account_id,
    region,
    instance_id
from instance
