/*
description = "How many network interfaces carry a security group, and how many of them are front ends that AWS runs."
grain = "one row per account, region and security group that some network interface carries; one without a group for interfaces whose groups are not known"

[columns]
group_id = { type = "VARCHAR", description = "ID of the security group; NULL in the row of interfaces whose groups are not known." }
interfaces = { type = "BIGINT", description = "Number of network interfaces that carry the group." }
front_ends = { type = "BIGINT", description = "How many of these belong to load balancers, NAT gateways, API gateways, accelerators or CloudFront VPC origins." }
other_interfaces = { type = "BIGINT", description = "How many of them certainly do not." }
region = { type = "VARCHAR", description = "The region of the interfaces." }
account_id = { type = "VARCHAR", description = "The account of the interfaces." }
*/
with attachment as (
    select
        account_id,
        region,
        unnest(coalesce(from_json(groups, '[{"GroupId": "VARCHAR"}]'), [{'GroupId': null}])).GroupId as group_id,
        -- Only AWS can make an interface that a service manages, so its description can be believed.
        interface_type in (
            'load_balancer', 'network_load_balancer', 'gateway_load_balancer', 'gateway_load_balancer_endpoint', 'nat_gateway',
            'api_gateway_managed', 'global_accelerator_managed'
        )
        or (
            requester_managed
            and (starts_with(description, 'ELB ') or starts_with(description, 'CloudFront'))
        ) as is_front_end
    from aws_ec2_network_interface
)

select
    group_id,
    count(*) as interfaces,
    count(*) filter (where is_front_end) as front_ends,
    count(*) filter (where not is_front_end) as other_interfaces,
    region,
    account_id
from attachment
group by account_id, region, group_id
