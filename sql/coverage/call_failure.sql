-- One row per API call that was not answered. "There is none" is an answer. Input: api_call.
select
    account_id,
    region,
    service || ':' || operation as operation,
    resource,
    service || ':' || operation || ' ended with ' || coalesce(error_code, outcome)
        || coalesce(': ' || rtrim(message, '. '), '') as cause
from api_call
where outcome not in ('ok', 'absent')
order by account_id, region, operation, resource
