/*
title = "Function got a public URL or an unauthenticated route"
severity = "high"
alert = "immediate"
description = "Looks for functions that anyone can call by a URL or through an API, and for APIs with routes that ask for no authorization, where the check of it found nothing in the earlier snapshot. New ones count. What the checks could not judge on one side cannot be compared."
related_checks = ["lambda_function_url_public", "lambda_function_api_unauthenticated", "apigateway_route_unauthenticated"]
references = ["https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"]
*/
select
    resource,
    case
        when change = 'new' then status_after = 'alarm'
        when change = 'incomparable'
            and status_before is distinct from 'alarm'
            and status_after in ('alarm', 'unknown', 'error')
            then null
        else false
    end as fires,
    reason,
    rtrim(replace(reason, 'Not comparable: ', ''), '.') as unknown_because,
    account_id,
    region,
    check_id
from drift_finding
where check_id in ('lambda_function_url_public', 'lambda_function_api_unauthenticated', 'apigateway_route_unauthenticated')
