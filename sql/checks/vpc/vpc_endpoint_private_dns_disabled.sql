/*
title = "Interface endpoint has private DNS off"
severity = "low"
category = "exposure"
scope = "resource"
description = "Looks for interface endpoints to AWS services whose private DNS is off: software then resolves the service's usual name to its public addresses and leaves through NAT. Off is right where a private hosted zone serves the name instead, as with endpoints that several VPCs share; such zones, of whatever account, clear an endpoint."
remediation = "Turn private DNS on, or serve the name from a private hosted zone."
command = "aws ec2 modify-vpc-endpoint --vpc-endpoint-id {vpc_endpoint_id} --private-dns-enabled"
references = ["https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html"]
nullable = ["aws_vpc"]
*/
with endpoint as (
    select
        *,
        -- `com.amazonaws.eu-central-1.ecr.api` answers to `api.ecr.eu-central-1.amazonaws.com`.
        array_to_string(list_reverse(string_split(split_part(service_name, '.' || region || '.', 2), '.')), '.')
            || '.' || region || '.amazonaws.com' as usual_name
    from aws_vpc_endpoint
    where vpc_endpoint_type = 'Interface'
        -- Services of others are called com.amazonaws.vpce.<region>.vpce-svc-...
        and starts_with(service_name, 'com.amazonaws.' || region || '.')
),

judged as (
    select
        endpoint.*,
        len(list_filter(
            list_transform(from_json(vpc.hosted_zones, '[{"Name": "VARCHAR"}]'), lambda zone: rtrim(zone.Name, '.')),
            lambda zone_name: zone_name = endpoint.usual_name or ends_with(endpoint.usual_name, '.' || zone_name)
        )) > 0 as has_zone
    from endpoint
    left join aws_vpc as vpc
        on vpc.account_id = endpoint.account_id
        and vpc.region = endpoint.region
        and vpc.vpc_id = endpoint.vpc_id
)

select
    arn as resource,
    verdict(alarm := lower(state) = 'available' and not private_dns_enabled and not has_zone) as status,
    'Endpoint ' || coalesce(nullif(title, vpc_endpoint_id) || ' (' || vpc_endpoint_id || ')', vpc_endpoint_id)
        || ' to ' || service_name
        || case
            when lower(state) <> 'available' then ' is ' || state
            when private_dns_enabled then ' serves the usual name of the service'
            when has_zone then ' has private DNS off, and a private hosted zone serves ' || usual_name
            else ' has private DNS off, and no private hosted zone serves ' || usual_name
        end || '.' as reason,
    account_id,
    region,
    vpc_endpoint_id,
    vpc_id
from judged
