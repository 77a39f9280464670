/*
description = "The route table that each subnet uses, and whether it leads to the internet."
grain = "one row per subnet"

[columns]
subnet_id = { type = "VARCHAR", description = "ID of the subnet." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC of the subnet." }
route_table_id = { type = "VARCHAR", description = "The route table that is associated with the subnet, else the main one of the VPC; NULL where neither is known." }
is_main = { type = "BOOLEAN", description = "Whether the subnet uses the main route table of the VPC for want of its own." }
internet_gateway_id = { type = "VARCHAR", description = "The internet gateway to which the table has an active default route; NULL where it has none." }
is_public = { type = "BOOLEAN", description = "Whether the table has an active default route to an internet gateway; NULL where the table is not known." }
region = { type = "VARCHAR", description = "The region of the subnet." }
account_id = { type = "VARCHAR", description = "The account in whose inventory the subnet is." }
*/
with association as (
    select
        account_id,
        region,
        vpc_id,
        route_table_id,
        routes,
        unnest(from_json(associations, '[{
            "Main": "BOOLEAN", "SubnetId": "VARCHAR", "AssociationState": {"State": "VARCHAR"}
        }]')) as association
    from aws_vpc_route_table
),

in_force as (
    select *
    from association
    where coalesce(association.AssociationState.State, 'associated') in ('associated', 'associating')
),

-- One association per subnet and one main table per VPC is the rule; `any_value` keeps the grain should evidence break it.
explicit as (
    select
        account_id,
        region,
        association.SubnetId as subnet_id,
        any_value(route_table_id) as route_table_id,
        any_value(routes) as routes
    from in_force
    where association.SubnetId is not null
    group by account_id, region, association.SubnetId
),

main as (
    select account_id, region, vpc_id, any_value(route_table_id) as route_table_id, any_value(routes) as routes
    from in_force
    where association.Main
    group by account_id, region, vpc_id
),

default_route as (
    select account_id, region, route_table_id, min(gateway_id) as internet_gateway_id
    from aws_vpc_route
    where (cidr_is_any(destination_cidr_block) or cidr_is_any(destination_ipv6_cidr_block))
        and starts_with(gateway_id, 'igw-')
        and state = 'active'
    group by account_id, region, route_table_id
),

effective as (
    select
        subnet.account_id,
        subnet.region,
        subnet.subnet_id,
        subnet.vpc_id,
        coalesce(explicit.route_table_id, main.route_table_id) as route_table_id,
        explicit.route_table_id is null as is_main,
        case when explicit.route_table_id is not null then explicit.routes else main.routes end as routes
    from aws_vpc_subnet as subnet
    left join explicit using (account_id, region, subnet_id)
    left join main using (account_id, region, vpc_id)
)

select
    effective.subnet_id,
    effective.vpc_id,
    effective.route_table_id,
    case when effective.route_table_id is not null then effective.is_main end as is_main,
    default_route.internet_gateway_id,
    case when effective.route_table_id is not null and effective.routes is not null
        then default_route.internet_gateway_id is not null
    end as is_public,
    effective.region,
    effective.account_id
from effective
left join default_route using (account_id, region, route_table_id)
