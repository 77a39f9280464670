/*
title = "Peering route covers a whole VPC or more"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Looks at route tables that send traffic over VPC peering connections, and for routes there that cover a whole block of the peer VPC or more. Least access would be routes to the subnets that are needed; what is needed, only the owner knows, so take an alarm as a hint. Security groups still decide who gets through."
remediation = "Replace the route by routes to the subnets that are needed."
references = ["https://docs.aws.amazon.com/vpc/latest/peering/peering-configurations-partial-access.html"]
nullable = ["aws_vpc_peering_connection"]
*/
with side as (
    select
        account_id, region, id, requester_vpc_id as own_vpc_id, accepter_cidr_block as peer_block,
        accepter_cidr_block_set as peer_blocks, accepter_ipv6_cidr_block_set as peer_ipv6_blocks
    from aws_vpc_peering_connection
    union all by name
    select
        account_id, region, id, accepter_vpc_id as own_vpc_id, requester_cidr_block as peer_block,
        requester_cidr_block_set as peer_blocks, requester_ipv6_cidr_block_set as peer_ipv6_blocks
    from aws_vpc_peering_connection
),

peer as (
    select
        account_id, region, id, own_vpc_id,
        list_distinct(list_filter(
            list_concat(
                [peer_block],
                list_transform(from_json(peer_blocks, '[{"CidrBlock": "VARCHAR"}]'), lambda entry: entry.CidrBlock),
                list_transform(
                    from_json(peer_ipv6_blocks, '[{"Ipv6CidrBlock": "VARCHAR"}]'), lambda entry: entry.Ipv6CidrBlock
                )
            ),
            lambda block: block is not null
        )) as blocks
    from side
),

route as (
    select
        route.account_id,
        route.region,
        route.route_table_id,
        coalesce(route.destination_cidr_block, route.destination_ipv6_cidr_block) as destination,
        coalesce(route.destination_cidr_block, route.destination_ipv6_cidr_block, route.destination_prefix_list_id)
            || ' over ' || route.vpc_peering_connection_id as route_text,
        case
            when cidr_is_any(coalesce(route.destination_cidr_block, route.destination_ipv6_cidr_block)) then true
            when len(peer.blocks) > 0 then len(list_filter(
                peer.blocks,
                lambda block: cidr_covers(coalesce(route.destination_cidr_block, route.destination_ipv6_cidr_block), block)
            )) > 0
        end as is_broad
    from aws_vpc_route as route
    left join peer
        on peer.account_id = route.account_id
        and peer.region = route.region
        and peer.id = route.vpc_peering_connection_id
        and peer.own_vpc_id = route.vpc_id
    -- Where the peer is gone, a route leads nowhere.
    where route.vpc_peering_connection_id is not null and (route.state = 'blackhole') is not true
),

table_routes as (
    select
        account_id,
        region,
        route_table_id,
        -- The entries of a prefix list are not known.
        any_true(case when destination is not null then is_broad end) as is_broad,
        string_agg(route_text, ', ' order by route_text) filter (where is_broad) as broad_routes,
        count(*) as routes
    from route
    group by account_id, region, route_table_id
)

select
    route_table.arn as resource,
    verdict(alarm := case when route_table.routes is not null then table_routes.is_broad end) as status,
    'Route table ' || route_table.route_table_id
        || case
            when table_routes.is_broad then ' sends whole VPCs over peering connections: ' || table_routes.broad_routes
            else ' sends ' || table_routes.routes || if(table_routes.routes = 1, ' part', ' parts')
                || ' of peer VPCs over peering connections, none of them whole'
        end || '.' as reason,
    route_table.account_id,
    route_table.region,
    route_table.route_table_id
from aws_vpc_route_table as route_table
left join table_routes
    on table_routes.account_id = route_table.account_id
    and table_routes.region = route_table.region
    and table_routes.route_table_id = route_table.route_table_id
where table_routes.route_table_id is not null or route_table.routes is null
