/*
title = "API route needs no authorization"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Looks for APIs with methods or routes that anyone on the internet may call: without an authorizer, IAM authorization, or a resource policy that admits known callers only. API keys meter, they do not authorize. Preflight requests (OPTIONS) are left out. In a WebSocket API it is the $connect route that authorizes; one without that route lets everyone connect. Private APIs, and APIs whose default endpoint is off while every domain name that leads to them asks for a client certificate, are ok. Methods and routes are judged as they are defined now, which a stage may not serve yet."
remediation = "Set an authorizer or IAM authorization on the routes, or say who may call in the resource policy."
references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html"]
union = ["aws_api_gateway_rest_api", "aws_api_gateway_method", "aws_api_gatewayv2_api", "aws_api_gatewayv2_route"]
nullable = ["aws_api_gatewayv2_domain_name"]
*/
with api as (
    select
        'REST' as kind,
        'REST' as protocol,
        api_id,
        name,
        arn,
        account_id,
        region,
        disable_execute_api_endpoint,
        list_contains(from_json(endpoint_configuration_types, '["VARCHAR"]'), 'PRIVATE') as is_private,
        was_read('aws_api_gateway_method', account_id, region) as routes_were_read
    from aws_api_gateway_rest_api
    union all
    select
        'ROUTE' as kind,
        case protocol_type when 'WEBSOCKET' then 'WebSocket' else protocol_type end as protocol,
        api_id,
        name,
        arn,
        account_id,
        region,
        disable_execute_api_endpoint,
        false as is_private,
        was_read('aws_api_gatewayv2_route', account_id, region) as routes_were_read
    from aws_api_gatewayv2_api
),

route as (
    select
        account_id,
        region,
        kind,
        api_id,
        any_true(lets_anyone_call) as lets_anyone_call,
        any_true(route = '$connect') as has_connect,
        bool_or(authorization_type = 'NONE' and not open_by_policy) as relies_on_policy,
        list(route || case when integration_type = 'MOCK' then ' (mock)' else '' end order by route)
            filter (where lets_anyone_call) as open_routes
    from api_gateway_route
    group by account_id, region, kind, api_id
),

-- Domain names that lead to an API without asking for a certificate; under a NULL, those that may lead to any.
door as (
    select account_id, region, api_id, min(domain_name) as domain_name
    from api_gateway_mapping
    where not needs_client_certificate
    group by account_id, region, api_id
),

judged as (
    select
        api.*,
        route.open_routes,
        route.relies_on_policy,
        api.protocol = 'WebSocket' and not route.has_connect as lacks_connect,
        case
            when route.api_id is null then case when api.routes_were_read then false end
            when api.protocol = 'WebSocket' then not route.has_connect or route.lets_anyone_call
            else route.lets_anyone_call
        end as lets_anyone_call,
        case
            when not api.disable_execute_api_endpoint or door.api_id is not null then false
            when
                api.disable_execute_api_endpoint
                and unclear.account_id is null
                and was_read('aws_api_gatewayv2_domain_name', api.account_id, api.region)
                then true
        end as needs_client_certificate
    from api
    left join route
        on route.account_id = api.account_id
        and route.region = api.region
        and route.kind = api.kind
        and route.api_id = api.api_id
    left join door
        on door.account_id = api.account_id
        and door.region = api.region
        and door.api_id = api.api_id
    left join door as unclear
        on unclear.account_id = api.account_id
        and unclear.region = api.region
        and unclear.api_id is null
)

select
    arn as resource,
    verdict(alarm := lets_anyone_call and not is_private and not needs_client_certificate) as status,
    protocol || ' API ' || name
        || case
            when is_private then ' is private.'
            when needs_client_certificate
                then ' has its default endpoint off, and no domain name leads to it without a client certificate.'
            when lets_anyone_call and lacks_connect
                then ' has no $connect route that could ask for authorization.'
            when lets_anyone_call
                then ' lets anyone call ' || array_to_string(open_routes[1:10], ', ')
                    || case when len(open_routes) > 10 then ' and ' || (len(open_routes) - 10) || ' more' else '' end || '.'
            when relies_on_policy then ' has a resource policy that admits known callers only.'
            else ' asks for authorization wherever it is called.'
        end as reason,
    account_id,
    region,
    api_id
from judged
