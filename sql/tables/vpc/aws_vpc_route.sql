/*
description = "The routes of route tables, one by one."
grain = "one row per route table and route"

[columns]
route_table_id = { type = "VARCHAR", description = "ID of the route table." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC of the route table." }
state = { type = "VARCHAR", description = "State of the route: active, or blackhole where its target is gone." }
destination_cidr_block = { type = "VARCHAR", description = "The IPv4 block to which the route leads; NULL for other destinations." }
destination_ipv6_cidr_block = { type = "VARCHAR", description = "The IPv6 block to which the route leads; NULL for other destinations." }
destination_prefix_list_id = { type = "VARCHAR", description = "The prefix list to which the route leads; NULL for other destinations." }
carrier_gateway_id = { type = "VARCHAR", description = "The target, where it is a carrier gateway." }
core_network_arn = { type = "VARCHAR", description = "The target, where it is a core network." }
egress_only_internet_gateway_id = { type = "VARCHAR", description = "The target, where it is an egress-only internet gateway." }
gateway_id = { type = "VARCHAR", description = "The target, where it is an internet gateway, a virtual private gateway, a gateway endpoint or local." }
instance_id = { type = "VARCHAR", description = "The target, where it is an instance." }
instance_owner_id = { type = "VARCHAR", description = "The account of that instance." }
local_gateway_id = { type = "VARCHAR", description = "The target, where it is a local gateway." }
nat_gateway_id = { type = "VARCHAR", description = "The target, where it is a NAT gateway." }
network_interface_id = { type = "VARCHAR", description = "The target, where it is a network interface." }
transit_gateway_id = { type = "VARCHAR", description = "The target, where it is a transit gateway." }
vpc_peering_connection_id = { type = "VARCHAR", description = "The target, where it is a VPC peering connection." }
origin = { type = "VARCHAR", description = "How the route came to be: CreateRouteTable, CreateRoute or EnableVgwRoutePropagation." }
partition = { type = "VARCHAR", description = "The AWS partition of the route table." }
region = { type = "VARCHAR", description = "The region of the route table." }
account_id = { type = "VARCHAR", description = "The account of the route table." }
title = { type = "VARCHAR", description = "The route table and the destination." }
*/
with route as (
    select
        *,
        unnest(from_json(routes, '[{
            "State": "VARCHAR", "DestinationCidrBlock": "VARCHAR", "DestinationIpv6CidrBlock": "VARCHAR",
            "DestinationPrefixListId": "VARCHAR", "CarrierGatewayId": "VARCHAR", "CoreNetworkArn": "VARCHAR",
            "EgressOnlyInternetGatewayId": "VARCHAR", "GatewayId": "VARCHAR", "InstanceId": "VARCHAR",
            "InstanceOwnerId": "VARCHAR", "LocalGatewayId": "VARCHAR", "NatGatewayId": "VARCHAR",
            "NetworkInterfaceId": "VARCHAR", "TransitGatewayId": "VARCHAR", "VpcPeeringConnectionId": "VARCHAR",
            "Origin": "VARCHAR"
        }]')) as route
    from aws_vpc_route_table
)

select
    route_table_id,
    vpc_id,
    route.State as state,
    route.DestinationCidrBlock as destination_cidr_block,
    route.DestinationIpv6CidrBlock as destination_ipv6_cidr_block,
    route.DestinationPrefixListId as destination_prefix_list_id,
    route.CarrierGatewayId as carrier_gateway_id,
    route.CoreNetworkArn as core_network_arn,
    route.EgressOnlyInternetGatewayId as egress_only_internet_gateway_id,
    route.GatewayId as gateway_id,
    route.InstanceId as instance_id,
    route.InstanceOwnerId as instance_owner_id,
    route.LocalGatewayId as local_gateway_id,
    route.NatGatewayId as nat_gateway_id,
    route.NetworkInterfaceId as network_interface_id,
    route.TransitGatewayId as transit_gateway_id,
    route.VpcPeeringConnectionId as vpc_peering_connection_id,
    route.Origin as origin,
    partition,
    region,
    account_id,
    route_table_id || ' to '
        || coalesce(route.DestinationCidrBlock, route.DestinationIpv6CidrBlock, route.DestinationPrefixListId) as title
from route
