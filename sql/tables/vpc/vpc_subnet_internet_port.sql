/*
description = "Which TCP ports of a subnet the internet reaches, before security groups: an active default route to an internet gateway, no VPC block public access in the way, and a network ACL that lets the traffic in."
grain = "one row per subnet, address family and range of ports; the ranges of each cover all ports"

[columns]
subnet_id = { type = "VARCHAR", description = "ID of the subnet." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC of the subnet." }
address_family = { type = "VARCHAR", description = "`ipv4` or `ipv6`." }
from_port = { type = "BIGINT", description = "First port of the range." }
to_port = { type = "BIGINT", description = "Last port of the range." }
is_routed = { type = "BOOLEAN", description = "Whether the subnet's route table has an active default route of that family to an internet gateway." }
is_blocked = { type = "BOOLEAN", description = "Whether VPC block public access keeps the internet out of the subnet." }
is_allowed = { type = "BOOLEAN", description = "Whether the network ACL of the subnet lets the whole internet in." }
is_open = { type = "BOOLEAN", description = "Whether the internet reaches the ports: routed, allowed and not blocked; NULL where something that decides is not known." }
route_table_id = { type = "VARCHAR", description = "The route table of the subnet; NULL where it is not known." }
network_acl_id = { type = "VARCHAR", description = "The network ACL of the subnet; NULL where it is not known." }
rule_number = { type = "BIGINT", description = "Number of the entry of the network ACL that decides." }
region = { type = "VARCHAR", description = "The region of the subnet." }
account_id = { type = "VARCHAR", description = "The account in whose inventory the subnet is." }
*/
with default_route as (
    select distinct
        account_id,
        region,
        route_table_id,
        case when destination_ipv6_cidr_block is not null then 'ipv6' else 'ipv4' end as address_family
    from aws_vpc_route
    where (cidr_is_any(destination_cidr_block) or cidr_is_any(destination_ipv6_cidr_block))
        and starts_with(gateway_id, 'igw-')
        and state = 'active'
),

acl_subnet as (
    select
        account_id,
        region,
        network_acl_id,
        unnest(from_json(associations, '[{"SubnetId": "VARCHAR"}]')).SubnetId as subnet_id
    from aws_vpc_network_acl
),

exclusion as (
    select
        account_id,
        region,
        unnest(from_json(exclusions, '[{
            "ResourceArn": "VARCHAR", "InternetGatewayExclusionMode": "VARCHAR", "State": "VARCHAR"
        }]')) as exclusion
    from aws_vpc_block_public_access_options
),

excluded as (
    select distinct account_id, region, split_part(exclusion.ResourceArn, '/', 2) as place_id
    from exclusion
    where exclusion.InternetGatewayExclusionMode = 'allow-bidirectional'
        and exclusion.State in ('create-complete', 'update-in-progress', 'update-complete', 'update-failed', 'delete-failed')
),

blocking as (
    select
        subnet.account_id,
        subnet.region,
        subnet.subnet_id,
        case
            when any_value(options.internet_gateway_block_mode) = 'off' then false
            when any_value(options.internet_gateway_block_mode) in ('block-bidirectional', 'block-ingress')
                and any_value(options.exclusions) is not null
                then count(excluded.place_id) = 0
        end as is_blocked
    from aws_vpc_subnet as subnet
    left join aws_vpc_block_public_access_options as options
        on options.account_id = subnet.account_id
        and options.region = subnet.region
    left join excluded
        on excluded.account_id = subnet.account_id
        and excluded.region = subnet.region
        and excluded.place_id in (subnet.vpc_id, subnet.subnet_id)
    group by subnet.account_id, subnet.region, subnet.subnet_id
),

subnet as (
    select
        subnet_route.*,
        family.address_family,
        blocking.is_blocked,
        acl_subnet.network_acl_id,
        case
            when not subnet_route.is_public then false
            when subnet_route.is_public then default_route.route_table_id is not null
        end as is_routed
    from vpc_subnet_route as subnet_route
    cross join (values ('ipv4'), ('ipv6')) as family(address_family)
    left join default_route
        on default_route.account_id = subnet_route.account_id
        and default_route.region = subnet_route.region
        and default_route.route_table_id = subnet_route.route_table_id
        and default_route.address_family = family.address_family
    left join acl_subnet
        on acl_subnet.account_id = subnet_route.account_id
        and acl_subnet.region = subnet_route.region
        and acl_subnet.subnet_id = subnet_route.subnet_id
    left join blocking
        on blocking.account_id = subnet_route.account_id
        and blocking.region = subnet_route.region
        and blocking.subnet_id = subnet_route.subnet_id
)

select
    subnet.subnet_id,
    subnet.vpc_id,
    subnet.address_family,
    coalesce(acl_port.from_port, 0) as from_port,
    coalesce(acl_port.to_port, 65535) as to_port,
    subnet.is_routed,
    subnet.is_blocked,
    acl_port.is_allowed,
    subnet.is_routed and not subnet.is_blocked and acl_port.is_allowed as is_open,
    subnet.route_table_id,
    subnet.network_acl_id,
    acl_port.rule_number,
    subnet.region,
    subnet.account_id
from subnet
left join vpc_network_acl_internet_port as acl_port
    on acl_port.account_id = subnet.account_id
    and acl_port.region = subnet.region
    and acl_port.network_acl_id = subnet.network_acl_id
    and acl_port.address_family = subnet.address_family
