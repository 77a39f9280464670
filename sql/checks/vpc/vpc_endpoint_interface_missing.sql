/*
title = "VPC lacks private endpoints for AWS service APIs"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Looks for VPCs with running instances, functions or ECS tasks that have no available interface endpoint to one of the services named in required_endpoints. Calls to these services then cross the internet, or fail where there is no way out. A VPC that uses the endpoints of another one over a transit gateway is an exception to record; a VPC that another account shares is its owner's to set up."
remediation = "Create interface endpoints with private DNS for the services that the VPC calls."
references = ["https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html"]
*/
with running as (
    select account_id, region, vpc_id
    from aws_ec2_instance
    where instance_state = 'running'
    union
    -- Functions and Fargate tasks have network interfaces of their own.
    select account_id, region, vpc_id
    from aws_ec2_network_interface
    where status = 'in-use' and (interface_type = 'lambda' or regexp_matches(description, '^arn:aws[a-z-]*:ecs:'))
),

wanted as (
    select trim(unnest(string_split(getvariable('required_endpoints'), ','))) as service
),

vpc_service as (
    select
        vpc.account_id,
        vpc.region,
        vpc.arn,
        case
            when endpoint.has_interface then false
            when was_read('aws_vpc_endpoint', vpc.account_id, vpc.region) then true
        end as is_missing,
        wanted.service
    from aws_vpc as vpc
    cross join wanted
    left join vpc_service_endpoint as endpoint
        on endpoint.account_id = vpc.account_id
        and endpoint.region = vpc.region
        and endpoint.vpc_id = vpc.vpc_id
        and endpoint.service = wanted.service
),

lack as (
    select
        account_id,
        region,
        arn,
        any_true(is_missing) as is_missing,
        string_agg(service, ', ' order by service) filter (where is_missing) as services
    from vpc_service
    group by account_id, region, arn
),

judged as (
    select
        vpc.*,
        lack.is_missing,
        lack.services,
        case
            when running.vpc_id is not null then true
            when was_read('aws_ec2_instance', vpc.account_id, vpc.region)
                and was_read('aws_ec2_network_interface', vpc.account_id, vpc.region)
                and vpc.vpc_id is not null
                then false
        end as has_workload
    from aws_vpc as vpc
    join lack using (account_id, region, arn)
    left join running
        on running.account_id = vpc.account_id
        and running.region = vpc.region
        and running.vpc_id = vpc.vpc_id
)

select
    arn as resource,
    verdict(alarm := has_workload and is_missing, skip := coalesce(owner_id <> account_id, false)) as status,
    'VPC ' || coalesce(nullif(title, vpc_id) || ' (' || vpc_id || ')', vpc_id)
        || case
            when owner_id <> account_id then ' is shared by account ' || owner_id || ', which sets up its endpoints'
            when not has_workload then ' runs no instance, function or task'
            when is_missing then ' has no interface endpoint to ' || services
            else ' has interface endpoints to all services that are asked for'
        end || '.' as reason,
    account_id,
    region,
    vpc_id
from judged
