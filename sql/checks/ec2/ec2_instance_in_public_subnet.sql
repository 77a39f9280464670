/*
title = "Workload instance sits in a public subnet"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Looks for instances in a subnet whose route table leads to an internet gateway. Public subnets are for load balancers, NAT gateways and bastions: elsewhere, one public address or one wide rule is all that is missing. Instances whose name says that they are a bastion or a NAT instance are skipped."
remediation = "Place the instance in a private subnet, behind a load balancer where it serves the public."
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html"]
*/
with instance as (
    select
        instance.*,
        subnet_route.is_public,
        subnet_route.route_table_id,
        subnet_route.internet_gateway_id,
        -- No name at all is an answer; tags that were not read are none.
        case when instance.tags is not null then
            coalesce(regexp_matches(lower(instance.tags ->> 'Name'), getvariable('public_instance_name_pattern')), false)
        end as belongs_there
    from aws_ec2_instance as instance
    left join vpc_subnet_route as subnet_route
        on subnet_route.account_id = instance.account_id
        and subnet_route.region = instance.region
        and subnet_route.subnet_id = instance.subnet_id
)

select
    arn as resource,
    verdict(
        alarm := is_public,
        skip := instance_state in ('terminated', 'shutting-down') or (is_public and belongs_there)
    ) as status,
    'Instance ' || coalesce(nullif(title, instance_id) || ' (' || instance_id || ')', instance_id)
        || case
            when instance_state in ('terminated', 'shutting-down') then ' is ' || instance_state
            when is_public then ' is in public subnet ' || subnet_id || ' (' || route_table_id || ' leads to ' || internet_gateway_id || ')'
                || case when belongs_there then ', where its name says that it belongs' else '' end
            else ' is in private subnet ' || subnet_id
        end || '.' as reason,
    account_id,
    region,
    instance_id
from instance
