/*
description = "What can be called of all APIs of API Gateway: methods of REST APIs, and routes of HTTP and WebSocket APIs."
grain = "one row per method or route"

[columns]
kind = { type = "VARCHAR", description = "REST for a method, ROUTE for a route of an HTTP or WebSocket API." }
api_id = { type = "VARCHAR", description = "ID of the API." }
route = { type = "VARCHAR", description = "The method and path, such as GET /pets, or the key of the route, such as $connect." }
arn = { type = "VARCHAR", description = "ARN of the method or route." }
authorization_type = { type = "VARCHAR", description = "How callers are authorized; NONE where they are not." }
integration_type = { type = "VARCHAR", description = "What answers a method, such as AWS_PROXY or MOCK; NULL for routes, whose integrations are resources of their own." }
open_by_policy = { type = "BOOLEAN", description = "Whether the resource policy of a REST API, or that it has none, lets anyone call the method; always true for routes, whose APIs have no policies." }
lets_anyone_call = { type = "BOOLEAN", description = "Whether neither authorization nor a policy keeps anyone from calling. Preflight requests (OPTIONS) carry no credentials and are left out, and so is all of a WebSocket API but $connect, which comes first." }
region = { type = "VARCHAR", description = "The region of the API." }
account_id = { type = "VARCHAR", description = "The account of the API." }
*/
with pattern as (
    select
        account_id,
        attached_to as api_arn,
        lets_anyone_in,
        -- A statement with NotResource is taken to cover everything.
        unnest(coalesce(resources, ['*'])) as pattern
    from api_gateway_rest_api_policy_statement
    where lets_anyone_in is not false and statement_names_action(actions, not_actions, 'execute-api:Invoke')
),

verb as (
    select
        account_id,
        arn,
        path,
        split_part(arn, '/resources/', 1) as api_arn,
        unnest(case http_method
            when 'ANY' then ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']
            else [http_method]
        end) as verb
    from aws_api_gateway_method
),

admitted as (
    select verb.account_id, verb.arn, any_true(pattern.lets_anyone_in) as lets_anyone_in
    from verb
    inner join pattern
        on pattern.account_id = verb.account_id
        and pattern.api_arn = verb.api_arn
    where execute_api_pattern_covers(pattern.pattern, verb.verb, verb.path) is not false
    group by verb.account_id, verb.arn
),

method as (
    select
        method.*,
        case
            when not api.has_policy then true
            when api.policy is null then null
            when admitted.arn is null then false
            else admitted.lets_anyone_in
        end as open_by_policy
    from aws_api_gateway_method as method
    left join aws_api_gateway_rest_api as api
        on api.account_id = method.account_id
        and api.region = method.region
        and api.api_id = method.rest_api_id
    left join admitted
        on admitted.account_id = method.account_id
        and admitted.arn = method.arn
),

-- A route of an API whose protocol is not known may be of either kind.
route as (
    select
        route.*,
        api.protocol_type,
        case
            when starts_with(route.route_key, 'OPTIONS ') then false
            when route.route_key = '$connect' or api.protocol_type = 'HTTP' then true
            when api.protocol_type = 'WEBSOCKET' then false
        end as counts
    from aws_api_gatewayv2_route as route
    left join aws_api_gatewayv2_api as api
        on api.account_id = route.account_id
        and api.region = route.region
        and api.api_id = route.api_id
)

select
    'REST' as kind,
    rest_api_id as api_id,
    http_method || ' ' || path as route,
    arn,
    authorization_type,
    method_integration ->> '$.type' as integration_type,
    open_by_policy,
    authorization_type = 'NONE' and http_method <> 'OPTIONS' and open_by_policy as lets_anyone_call,
    region,
    account_id
from method
union all
select
    'ROUTE' as kind,
    api_id,
    route_key as route,
    arn,
    authorization_type,
    null as integration_type,
    true as open_by_policy,
    authorization_type = 'NONE' and counts as lets_anyone_call,
    region,
    account_id
from route
