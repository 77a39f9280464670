/*
description = "Methods of REST APIs and routes of HTTP and WebSocket APIs that are answered by Lambda functions."
grain = "one row per method or route"

[columns]
function_pattern = { type = "VARCHAR", description = "ARN of the function, without version and alias; an asterisk stands for each stage variable in it." }
names_function = { type = "BOOLEAN", description = "Whether the ARN is whole, without stage variables." }
api_id = { type = "VARCHAR", description = "ID of the API." }
api_name = { type = "VARCHAR", description = "Name of the API." }
route = { type = "VARCHAR", description = "The method and path, such as GET /pets, or the key of the route, such as $connect." }
lets_anyone_call = { type = "BOOLEAN", description = "Whether neither authorization nor a policy keeps anyone from calling; for a route of a WebSocket API, from connecting. False for private APIs." }
default_endpoint_is_off = { type = "BOOLEAN", description = "Whether the API is reached through custom domain names alone." }
region = { type = "VARCHAR", description = "Region of the API." }
account_id = { type = "VARCHAR", description = "Account of the API." }
*/
with target as (
    select arn as route_arn, method_integration ->> '$.uri' as uri
    from aws_api_gateway_method
    union all
    select route.arn as route_arn, integration.integration_uri as uri
    from aws_api_gatewayv2_route as route
    inner join aws_api_gatewayv2_integration as integration
        on integration.account_id = route.account_id
        and integration.region = route.region
        and integration.api_id = route.api_id
        and 'integrations/' || integration.integration_id = route.target
),

-- arn:aws:apigateway:region:lambda:path/2015-03-31/functions/<ARN>/invocations, or the ARN alone.
function_target as (
    select
        route_arn,
        regexp_replace(
            array_to_string(string_split(
                case when contains(uri, '/functions/') then split_part(split_part(uri, '/functions/', 2), '/', 1) else uri end,
                ':'
            )[1:7], ':'),
            '\$\{[^}]*\}', '*', 'g'
        ) as function_pattern
    from target
    where contains(uri, ':lambda:') and contains(uri, ':function:')
),

-- In a WebSocket API, whoever may connect may use every route; without a $connect route, everyone may connect.
connection as (
    select
        account_id, region, api_id,
        any_true(route = '$connect') as has_connect,
        any_true(route = '$connect' and lets_anyone_call) as lets_anyone_connect
    from api_gateway_route
    where kind = 'ROUTE'
    group by account_id, region, api_id
)

select
    function_target.function_pattern,
    not contains(function_target.function_pattern, '*') as names_function,
    route.api_id,
    coalesce(rest_api.name, api.name, route.api_id) as api_name,
    route.route,
    case
        when route.kind = 'REST' then
            route.lets_anyone_call and not list_contains(from_json(rest_api.endpoint_configuration_types, '["VARCHAR"]'), 'PRIVATE')
        when api.protocol_type = 'WEBSOCKET' then not connection.has_connect or connection.lets_anyone_connect
        else route.lets_anyone_call
    end as lets_anyone_call,
    coalesce(rest_api.disable_execute_api_endpoint, api.disable_execute_api_endpoint) as default_endpoint_is_off,
    route.region,
    route.account_id
from api_gateway_route as route
inner join function_target on function_target.route_arn = route.arn
left join aws_api_gateway_rest_api as rest_api
    on route.kind = 'REST'
    and rest_api.account_id = route.account_id
    and rest_api.region = route.region
    and rest_api.api_id = route.api_id
left join aws_api_gatewayv2_api as api
    on route.kind = 'ROUTE'
    and api.account_id = route.account_id
    and api.region = route.region
    and api.api_id = route.api_id
left join connection
    on route.kind = 'ROUTE'
    and connection.account_id = route.account_id
    and connection.region = route.region
    and connection.api_id = route.api_id
