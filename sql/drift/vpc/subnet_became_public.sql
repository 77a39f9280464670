/*
title = "Subnet got a route to an internet gateway"
severity = "high"
alert = "immediate"
description = "Looks for subnets whose route table has an active default route to an internet gateway, over IPv4 or IPv6, and had none in the earlier snapshot: because a route was added, because the subnet was given another table, or because it lost its own and fell back on the main one. A subnet that is new and public already counts."
related_checks = ["ec2_instance_in_public_subnet", "rds_instance_in_public_subnet"]
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html"]
*/
with later as (
    select subnet.arn, subnet.title, route.*
    from after.aws_vpc_subnet as subnet
    join after.vpc_subnet_route as route using (account_id, region, subnet_id)
),

earlier as (
    select account_id, region, subnet_id, is_public, route_table_id
    from before.vpc_subnet_route
),

compared as (
    select
        later.*,
        earlier.subnet_id is null as is_new,
        earlier.route_table_id as former_route_table_id,
        later.is_public and case when earlier.subnet_id is null then true else not earlier.is_public end as fires
    from later
    left join earlier using (account_id, region, subnet_id)
)

select
    arn as resource,
    fires,
    'Subnet ' || coalesce(nullif(title, subnet_id) || ' (' || subnet_id || ')', subnet_id) || ' of ' || vpc_id
        || case
            when is_new then ' is new and public: ' || route_table_id || ' leads to ' || internet_gateway_id
            when former_route_table_id = route_table_id
                then ' became public: ' || route_table_id || ' now leads to ' || internet_gateway_id
            else ' became public: it now uses ' || route_table_id || if(is_main, ', the main table of the VPC,', '')
                || ' instead of ' || former_route_table_id || ', and that leads to ' || internet_gateway_id
        end || '.' as reason,
    account_id,
    region
from compared
