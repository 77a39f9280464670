/*
description = "Route tables: the routes that somebody made, whether they are blocks of the table or resources of their own, and the subnets."
table = "aws_vpc_route_table"
also = ["aws_default_route_table"]
parts = { aws_route = "route_table_id", aws_route_table_association = "route_table_id", aws_main_route_table_association = "route_table_id" }
default = "len(list_filter(from_json(associations, '[{\"Main\": \"BOOLEAN\"}]'), lambda association: association.Main)) > 0"

[actual]
routes = "iac_routes(routes)"
subnets = "case when associations is not null then to_json(list_sort(coalesce(json_extract_string(associations, '$[*].SubnetId'), []))) end"
*/
with route as (
    select state_id, unnest(from_json(attributes -> 'route', '["JSON"]')) as route from state.aws_route_table
    union all
    select owner, attributes from state.aws_route
),

line as (
    select
        state_id,
        list_sort(list_distinct(list(iac_route(
            coalesce(
                nullif(route ->> 'cidr_block', ''),
                nullif(route ->> 'ipv6_cidr_block', ''),
                nullif(route ->> 'destination_cidr_block', ''),
                nullif(route ->> 'destination_ipv6_cidr_block', ''),
                nullif(route ->> 'destination_prefix_list_id', '')
            ),
            [
                route ->> 'carrier_gateway_id', route ->> 'core_network_arn', route ->> 'egress_only_gateway_id', route ->> 'gateway_id',
                route ->> 'local_gateway_id', route ->> 'nat_gateway_id', route ->> 'network_interface_id',
                route ->> 'transit_gateway_id', route ->> 'vpc_endpoint_id', route ->> 'vpc_peering_connection_id'
            ]
        )) filter (where coalesce(route ->> 'gateway_id', '') <> 'local'))) as routes
    from route
    group by state_id
),

subnet as (
    select owner as state_id, list_sort(list(attributes ->> 'subnet_id')) as subnets
    from state.aws_route_table_association
    where coalesce(attributes ->> 'subnet_id', '') <> ''
    group by owner
)

select
    route_table.state_id,
    route_table.attributes ->> 'vpc_id' as vpc_id,
    to_json(coalesce(line.routes, [])) as routes,
    to_json(coalesce(subnet.subnets, [])) as subnets
from state.aws_route_table as route_table
left join line using (state_id)
left join subnet using (state_id)
