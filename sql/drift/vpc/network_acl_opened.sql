/*
title = "Network ACL now lets the internet reach SSH or RDP"
severity = "medium"
alert = "digest"
description = "Walks the inbound entries of each network ACL in the order of their numbers, as AWS does, and looks for SSH or RDP that pass from the whole internet, over IPv4 or IPv6, and did not in the earlier snapshot. An ACL that is new and lets them pass counts, the default one of a new VPC included."
related_checks = ["vpc_network_acl_admin_ports_open"]
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html"]
*/
with watched as (
    select unnest([22, 3389]) as port
),

later as (
    select
        acl_port.account_id, acl_port.region, acl_port.network_acl_id, watched.port,
        any_true(acl_port.is_allowed) as is_allowed,
        min(acl_port.rule_number) filter (acl_port.is_allowed) as rule_number
    from after.vpc_network_acl_internet_port as acl_port
    join watched on watched.port between acl_port.from_port and acl_port.to_port
    group by all
),

earlier as (
    select
        acl_port.account_id, acl_port.region, acl_port.network_acl_id, watched.port,
        any_true(acl_port.is_allowed) as is_allowed
    from before.vpc_network_acl_internet_port as acl_port
    join watched on watched.port between acl_port.from_port and acl_port.to_port
    group by all
),

former as (
    select arn, any_value(entries) as entries
    from before.aws_vpc_network_acl
    group by arn
),

compared as (
    select
        network_acl.*,
        former.arn is null as is_new,
        watched.port,
        later.rule_number,
        later.is_allowed and case when former.arn is null then true else not earlier.is_allowed end as is_opened
    from after.aws_vpc_network_acl as network_acl
    cross join watched
    left join later using (account_id, region, network_acl_id, port)
    left join earlier using (account_id, region, network_acl_id, port)
    left join former on former.arn = network_acl.arn
)

select
    arn as resource,
    any_true(is_opened) as fires,
    case when bool_or(is_new)
        then 'Network ACL ' || any_value(network_acl_id) || ', which is new'
            || if(bool_or(is_default), ' and the default of its VPC', '') || ', lets'
        else 'Network ACL ' || any_value(network_acl_id) || ' now lets'
    end || ' the whole internet reach TCP port '
        || string_agg(port || ' by entry ' || rule_number, ', ' order by port) filter (is_opened) || '.' as reason,
    account_id,
    region
from compared
group by arn, account_id, region
