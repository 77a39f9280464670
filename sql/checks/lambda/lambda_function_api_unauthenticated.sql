/*
title = "Function is reachable through an API route without authorization"
severity = "high"
category = "exposure"
scope = "resource"
description = "Whether a method or route of API Gateway that anyone may call is answered by the function, in any version or by any alias: by the same judgement as for APIs, which leaves out private APIs, preflight requests, and APIs that can only be reached with a client certificate. In a WebSocket API, whoever may connect may use every route. A route that names its function by a stage variable may lead to every function that fits, which are not known then. Authorization in the function's own code is not visible; such a function may be excepted. APIs of accounts that are not in the snapshot are not seen."
remediation = "Set an authorizer or IAM authorization on the route."
references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html"]
nullable = ["aws_api_gatewayv2_domain_name"]
*/
with door as (
    -- Domain names that lead to an API without asking for a certificate; under a NULL, those that may lead to any.
    select account_id, region, api_id
    from api_gateway_mapping
    where not needs_client_certificate
    group by account_id, region, api_id
),

route as (
    select
        route.*,
        case
            when not route.default_endpoint_is_off or door.api_id is not null then true
            when
                route.default_endpoint_is_off
                and unclear.account_id is null
                and was_read('aws_api_gatewayv2_domain_name', route.account_id, route.region)
                then false
        end as is_reachable
    from lambda_function_route as route
    left join door
        on door.account_id = route.account_id and door.region = route.region and door.api_id = route.api_id
    left join door as unclear
        on unclear.account_id = route.account_id and unclear.region = route.region and unclear.api_id is null
),

led as (
    select
        function.arn, route.api_name, route.route, route.names_function, route.lets_anyone_call and route.is_reachable as is_open
    from aws_lambda_function as function
    inner join route on route.names_function and route.function_pattern = function.arn
    union all
    -- It may lead to the function, or to another one that fits.
    select
        function.arn, route.api_name, route.route, route.names_function,
        case when not (route.lets_anyone_call and route.is_reachable) then false end as is_open
    from aws_lambda_function as function
    inner join route on not route.names_function and wildcard_matches(route.function_pattern, function.arn)
),

judged as (
    select
        arn,
        any_true(is_open) as is_open,
        list(route || ' of ' || api_name order by api_name, route) filter (is_open) as open_routes,
        min(route || ' of ' || api_name) filter (is_open is null and not names_function) as variable_route
    from led
    group by arn
)

select
    function.arn as resource,
    verdict(alarm := case when judged.arn is null then false else judged.is_open end) as status,
    'Function ' || function.name || case
        when judged.is_open then ' answers to anyone at ' || array_to_string(judged.open_routes[1:10], ', ')
            || case when len(judged.open_routes) > 10 then ' and ' || (len(judged.open_routes) - 10) || ' more' else '' end || '.'
        when not judged.is_open then ' is behind API routes that ask for authorization.'
        when judged.arn is null then ' is behind no API route.'
    end as reason,
    case when judged.is_open is null and judged.variable_route is not null
        then judged.variable_route || ' names its function by a stage variable' end as unknown_because,
    function.account_id,
    function.region
from aws_lambda_function as function
left join judged on judged.arn = function.arn
