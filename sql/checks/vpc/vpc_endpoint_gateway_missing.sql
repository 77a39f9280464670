/*
title = "VPC has no gateway endpoint for S3 or DynamoDB"
severity = "low"
category = "cost"
scope = "resource"
description = "Looks for VPCs in use without a gateway endpoint to S3, and to DynamoDB where the region has tables, or with one that a private route table in use is not part of. Gateway endpoints cost nothing; without them, traffic to S3 and DynamoDB pays for the NAT gateway and leaves the network. An interface endpoint serves as well. A VPC that another account shares is its owner's to set up."
remediation = "Create the gateway endpoints, and add every private route table to them."
references = ["https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html"]
*/
with used_vpc as (
    select distinct account_id, region, vpc_id
    from aws_ec2_network_interface
    where status = 'in-use' and vpc_id is not null
),

region_with_tables as (
    select distinct account_id, region
    from aws_dynamodb_table
),

vpc_service as (
    select
        vpc.account_id, vpc.region, vpc.arn, vpc.vpc_id, vpc.title, vpc.owner_id,
        service.name as service,
        case
            when used_vpc.vpc_id is not null then true
            when was_read('aws_ec2_network_interface', vpc.account_id, vpc.region) and vpc.vpc_id is not null then false
        end as is_used,
        case
            when service.name = 's3' or region_with_tables.region is not null then true
            when was_read('aws_dynamodb_table', vpc.account_id, vpc.region) then false
        end as is_needed
    from aws_vpc as vpc
    cross join (values ('s3'), ('dynamodb')) as service(name)
    left join used_vpc
        on used_vpc.account_id = vpc.account_id
        and used_vpc.region = vpc.region
        and used_vpc.vpc_id = vpc.vpc_id
    left join region_with_tables
        on region_with_tables.account_id = vpc.account_id
        and region_with_tables.region = vpc.region
),

private_table as (
    select distinct account_id, region, vpc_id, route_table_id, is_public
    from vpc_subnet_route
    where is_public is not true
),

covered as (
    select
        vpc_service.account_id,
        vpc_service.region,
        vpc_service.vpc_id,
        vpc_service.service,
        any_value(endpoint.has_interface) as has_interface,
        any_value(endpoint.has_gateway) as has_gateway,
        any_value(endpoint.has_full_access_policy) as has_full_access_policy,
        -- Which of the private route tables in use the gateway endpoints leave out, for certain or perhaps.
        any_true(case
            when list_contains(endpoint.route_table_ids, private_table.route_table_id) then false
            when private_table.vpc_id is null then false
            when not private_table.is_public then true
        end) as is_left_out,
        string_agg(distinct private_table.route_table_id, ', ' order by private_table.route_table_id) filter (
            where not private_table.is_public and not list_contains(endpoint.route_table_ids, private_table.route_table_id)
        ) as left_out
    from vpc_service
    left join vpc_service_endpoint as endpoint
        on endpoint.account_id = vpc_service.account_id
        and endpoint.region = vpc_service.region
        and endpoint.vpc_id = vpc_service.vpc_id
        and endpoint.service = vpc_service.service
    left join private_table
        on private_table.account_id = vpc_service.account_id
        and private_table.region = vpc_service.region
        and private_table.vpc_id = vpc_service.vpc_id
    group by vpc_service.account_id, vpc_service.region, vpc_service.vpc_id, vpc_service.service
),

gap as (
    select
        vpc_service.*,
        vpc_service.is_needed and case
            when covered.has_interface then false
            when covered.has_gateway then covered.is_left_out
            when was_read('aws_vpc_endpoint', vpc_service.account_id, vpc_service.region) then true
        end as is_missing,
        case
            when covered.has_gateway then vpc_service.service || ' leaves out ' || covered.left_out
            else vpc_service.service || ' has none'
        end as gap_text,
        covered.has_gateway and covered.has_full_access_policy as has_full_access_policy
    from vpc_service
    join covered using (account_id, region, vpc_id, service)
),

judged as (
    select
        account_id, region, arn, vpc_id,
        any_value(title) as title,
        any_value(owner_id) as owner_id,
        bool_and(is_used) as is_used,
        any_true(is_missing) as is_missing,
        string_agg(gap_text, '; ' order by gap_text) filter (where is_missing) as gaps,
        string_agg(service, ' and ' order by service) filter (where has_full_access_policy) as open_services
    from gap
    group by account_id, region, arn, vpc_id
)

select
    arn as resource,
    verdict(alarm := is_used and is_missing, skip := coalesce(owner_id <> account_id, false)) as status,
    'VPC ' || coalesce(nullif(title, vpc_id) || ' (' || vpc_id || ')', vpc_id)
        || case
            when owner_id <> account_id then ' is shared by account ' || owner_id || ', which sets up its endpoints'
            when not is_used then ' has no network interface in use'
            when is_missing then ' lacks gateway endpoints: ' || gaps
            else ' reaches S3 and DynamoDB by endpoints where it needs to'
                || coalesce('; the policy of the endpoint to ' || open_services || ' lets everything pass', '')
        end || '.' as reason,
    account_id,
    region,
    vpc_id
from judged
