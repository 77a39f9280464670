/*
title = "Running instance received a public address"
severity = "high"
alert = "immediate"
description = "Looks for instances that had no public address and have one: a public IPv4 address on any interface, or an IPv6 address in a subnet with a route to an internet gateway. Only security groups and network ACLs then stand between the instance and the internet. An instance that was not running had no address to lose, so there only an address that it keeps while it is stopped counts. New instances are left to the checks."
related_checks = ["ec2_instance_public_ip", "ec2_instance_sensitive_port_reachable"]
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html"]
nullable = ["aws_vpc_subnet", "aws_vpc_route_table"]
*/
with interface_before as (
    select instance_arn, any_true(is_public) as is_public
    from before.ec2_instance_interface
    group by instance_arn
),

interface_now as (
    select
        instance_arn,
        any_true(is_public) as is_public,
        bool_or(ipv6_address is not null and is_in_public_subnet) as has_ipv6_address,
        string_agg(coalesce(ipv4_address, ipv6_address), ', ' order by coalesce(ipv4_address, ipv6_address))
            filter (where is_public) as addresses
    from after.ec2_instance_interface
    group by instance_arn
),

earlier as (
    select
        instance.arn,
        instance.account_id,
        instance.instance_state,
        case
            when instance.public_ip_address is not null then true
            when interface_before.instance_arn is not null then interface_before.is_public
            when instance.network_interfaces is not null then false
        end as is_public
    from before.aws_ec2_instance as instance
    left join interface_before on interface_before.instance_arn = instance.arn
),

later as (
    select
        instance.*,
        case
            when instance.public_ip_address is not null then true
            when interface_now.instance_arn is not null then interface_now.is_public
            when instance.network_interfaces is not null then false
        end as is_public,
        coalesce(interface_now.addresses, instance.public_ip_address) as addresses,
        -- AWS takes an address of its own pool back when the instance stops; Elastic and IPv6 addresses stay.
        case
            when interface_now.has_ipv6_address then true
            when instance.network_interfaces is not null
                then len(list_filter(
                    json_extract_string(instance.network_interfaces, '$[*]..Association.IpOwnerId'),
                    lambda owner: owner <> 'amazon'
                )) > 0
        end as keeps_address
    from after.aws_ec2_instance as instance
    left join interface_now on interface_now.instance_arn = instance.arn
)

select
    later.arn as resource,
    later.instance_state not in ('terminated', 'shutting-down')
        and not earlier.is_public
        and later.is_public
        and (earlier.instance_state = 'running' or later.keeps_address) as fires,
    instance_text(later.title, later.instance_id)
        || ' had no public address, and now has ' || later.addresses || '.' as reason,
    later.account_id,
    later.region
from later
join earlier using (arn, account_id)
